// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/palette/paletteentries.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace penstock {

class PaletteModel;

/// One field for all that the window can do and knows: type a part of its name, choose with the arrows, Enter does it.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntries> entries, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void choose(int row);

    PaletteModel *m_model = nullptr;
    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace penstock
