// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace penstock {

class QueryLibrary;

/// Asks which folder a saved query, or a folder of them, is to be in.
class MoveQueryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself.
    MoveQueryDialog(const QueryLibrary &library, const QString &path, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &folder); ///< below the library's; empty: that one
};

} // namespace penstock
