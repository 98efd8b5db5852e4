// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QLabel;
class QListWidget;

namespace penstock {

class RowLineView;
class TextEncoding;
struct LinePreview;

/// The rows of the file and the lines that will be written of them, and beside them the rows that cannot be.
class LinePanel final : public QSplitter
{
    Q_OBJECT

public:
    explicit LinePanel(QWidget *parent = nullptr);

    /// `columns`: the names of the file's.
    void setPreview(const LinePreview &preview, const QStringList &columns, const TextEncoding &encoding);
    void setProblem(const QString &problem); ///< there are no lines, and why
    void clear() { setProblem({}); }
    void setColumn(qsizetype column); ///< marks it in rows and lines; -1: none

Q_SIGNALS:
    void columnChosen(qsizetype column); ///< in a row or in a line
    /// A refused row was chosen: the column's name in the database, which may be empty, and the file's row, 1-based.
    void problemChosen(const QString &column, quint64 row);

private:
    QWidget *makeLines();
    QWidget *makeProblems();

    RowLineView *m_lines = nullptr;
    QLabel *m_linesProblem = nullptr;
    QWidget *m_problemsPanel = nullptr;
    QLabel *m_problemsCaption = nullptr;
    QListWidget *m_problems = nullptr;
};

} // namespace penstock
