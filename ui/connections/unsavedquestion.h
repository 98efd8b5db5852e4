// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace penstock {

/// Asked before edits of a connection would be left behind: save them, discard them, or go on editing.
class UnsavedQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    UnsavedQuestion(const QString &connection, QWidget *parent);

Q_SIGNALS:
    void saveChosen();
    void discardChosen();
};

} // namespace penstock
