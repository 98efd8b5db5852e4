// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/textencoding.h"
#include "core/importing/rowbesideline.h"

#include <QSplitter>
#include <QStringList>

class QPlainTextEdit;

namespace penstock {

class RoleLabel;

/// Rows of a file beside the lines that they become. The cursor in the one or the other chooses a column, which is
/// marked in both and shown byte by byte below them.
class RowLineView final : public QSplitter
{
    Q_OBJECT

public:
    explicit RowLineView(QWidget *parent = nullptr);

    /// `columns`: their names. Rows are shown in bytes as a file in that encoding has them.
    void setRows(const QList<RowBesideLine> &rows, const QStringList &columns, const TextEncoding &encoding);
    void clear() { setRows({}, {}, {}); }

    /// Marks the column; -1: none.
    void setColumn(qsizetype column);
    qsizetype column() const { return m_column; }

Q_SIGNALS:
    void columnChosen(qsizetype column); ///< by the cursor

private:
    struct Side
    {
        QPlainTextEdit *edit = nullptr;
        RoleLabel *bytes = nullptr;
    };

    Side makeSide(const QString &caption, const QString &name, int behind); ///< pixels that are left free
    void takeCursor(bool isRow);
    void showColumn();
    void mark(const Side &side, bool isRow) const;
    void showBytes();
    qsizetype rowStart() const { return m_digits + 2; } ///< behind the row's number

    QList<RowBesideLine> m_rows;
    QStringList m_columns;
    TextEncoding m_encoding;
    Side m_row;
    Side m_line;
    qsizetype m_digits = 0;
    qsizetype m_column = -1;
    int m_current = 0;      ///< row of the cursor
    bool m_follows = false; ///< one cursor goes where the other is
};

} // namespace penstock
