// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace penstock {

struct Error;
struct LinePreview;

/// The lines that will be written, and beside them the rows that cannot be.
class LinePanel final : public QSplitter
{
    Q_OBJECT

public:
    explicit LinePanel(QWidget *parent = nullptr);

    void setPreview(const LinePreview &preview);
    void setProblem(const QString &problem); ///< there are no lines, and why
    void clear() { setProblem({}); }

Q_SIGNALS:
    /// A refused row was chosen: the column's name in the database, which may be empty, and the file's row, 1-based.
    void problemChosen(const QString &column, quint64 row);

private:
    QWidget *makeLines();
    QWidget *makeProblems();

    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_linesProblem = nullptr;
    QWidget *m_problemsPanel = nullptr;
    QLabel *m_problemsCaption = nullptr;
    QListWidget *m_problems = nullptr;
};

} // namespace penstock
