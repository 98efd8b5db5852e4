// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"

#include <QMenu>

namespace penstock {

/// What a table can be written as, and how.
class ExportMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

    /// "CSV", …
    static QString nameOf(TableFormat format);
    static QString nameOfLines();
    /// "csv", "lp", …
    static QString suffixOf(const ExportStyle &style);
    /// For a file dialog: packed files, too.
    static QString filterOf(const ExportStyle &style);

Q_SIGNALS:
    void asked(const penstock::ExportStyle &style);

private:
    void addFormat(const QString &text, TableFormat format);
};

} // namespace penstock
