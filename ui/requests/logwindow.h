// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace penstock {

class LogFilter;
class LogModel;
class MessageBar;
class ProgramLog;

/// What the program said since it began, newest first: by its kind, by what is looked for, to be copied and saved.
class LogWindow final : public QDialog
{
    Q_OBJECT

public:
    LogWindow(ProgramLog &log, QWidget *parent);

    /// The rows on view, oldest first, as a text.
    QString shownText() const;
    /// In this file; says above the rows how that went.
    void save(const QString &path);

private:
    QWidget *makeBar();
    QWidget *makeFoot();
    void makeTable();
    void filter();
    void keepPlace(int inserted);
    void showChosen();
    void copy();
    void askWhere();

    LogModel *m_model = nullptr;
    LogFilter *m_filter = nullptr;
    QComboBox *m_level = nullptr;
    QLineEdit *m_wanted = nullptr;
    MessageBar *m_message = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_text = nullptr; ///< the chosen entry, whole
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    bool m_follows = true;
};

} // namespace penstock
