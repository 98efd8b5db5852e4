// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"
#include "core/pipeline/rejectedrow.h"
#include "ui/common/numberededitor.h"

#include <QList>
#include <QTextBlock>
#include <QTextCursor>

#include <map>
#include <vector>

namespace penstock {

/// An editor for line protocol. Mistakes are underlined at their places, and lines that a server refused are marked
/// until they are changed.
class LineEditor final : public NumberedEditor
{
    Q_OBJECT

public:
    /// A line that a server refused, and where it stands now.
    struct Refused
    {
        QTextCursor line;
        QString text; ///< as it was refused
        QString reason;

        bool isAsItWas() const { return line.block().text() == text; }
    };

    /// Of a text that is laid out while a person waits, in UTF-16 units; a longer one is for a file.
    static constexpr qsizetype mostText = 512 * 1024;

    explicit LineEditor(QWidget *parent = nullptr);

    /// The text as it is now, exactly; cheap.
    const QString &text() const { return m_text; }

    void setRemarks(std::vector<LineReview::Remark> remarks);
    /// Of a write of `written`, in place of those of the write before. Rows whose lines are not as they were written
    /// are not marked: they come back.
    QList<RejectedRow> setRefused(const QList<RejectedRow> &rows, const QString &written);
    const QList<Refused> &refused() const { return m_refused; }

    /// Where a remark's character is: its line, counted from 0, and the place in it.
    QTextCursor cursorAt(const TextPosition &position) const;
    void jumpTo(const QTextCursor &place);

    /// Puts a line behind the one with the caret; it can be undone.
    void insertLine(const QString &line);

Q_SIGNALS:
    /// What was pasted or dropped would be too much; nothing was inserted.
    void tooLong(const QString &pasted);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    QColor lineMark(int line) const override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followEdit(int position, int removed, int added);
    void showMarks();
    QString reasonAt(int position) const;

    QString m_text;
    std::vector<LineReview::Remark> m_remarks;
    QList<Refused> m_refused;
    std::map<int, LineReview::Remark::Kind> m_kinds; ///< by line; the worst of it
};

} // namespace penstock
