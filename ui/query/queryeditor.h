// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"
#include "ui/common/numberededitor.h"

namespace penstock {

class Completer;
class EditorMarks;
class QueryHighlighter;

/// An editor for queries that knows which statement the caret is in.
class QueryEditor final : public NumberedEditor
{
    Q_OBJECT

public:
    /// Lines of the text, counted from 0; both included. Empty when last < first.
    struct LineRange
    {
        int first = 0;
        int last = -1;
    };

    explicit QueryEditor(QWidget *parent = nullptr);
    ~QueryEditor() override;

    /// The whole text as it is now, and its statements.
    const Script &script() const { return m_script; }
    void setLook(const EditorLook &look) override;
    Language language() const { return m_script.language(); }
    void setLanguage(Language language);

    /// What Run runs: the selection, else the statement at the caret (the one before it when it stands between two).
    Script scriptToRun() const;
    /// Empty when the text has no statement.
    QString currentStatement() const;
    LineRange currentStatementLines() const;
    bool currentStatementChangesData() const;
    /// Where in the text scriptToRun() begins.
    int startToRun() const;

    /// What is marked beside the colours.
    EditorMarks &marks() const { return *m_marks; }
    /// What it offers while one types; its names are to be told of the server.
    Completer &completer() const { return *m_completer; }
    /// Puts the caret there and shows it.
    void goTo(int position);

    /// The selection, or all, in lines that are easy to read; see formattedQuery(). One step to undo.
    void format();

    /// Puts -- (Flux: //) before the lines of the selection, or takes it away when all have it.
    void toggleComment();

    /// Writes at the caret, with a space before and after where words would touch.
    void insertAtCaret(const QString &text);
    /// Writes a statement beside the one at the caret; see insertionOf(). One step to undo.
    void insertStatement(const QString &statement);

Q_SIGNALS:
    void currentStatementChanged();
    void findAsked(bool isForward); ///< F3, Shift+F3

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QColor lineMark(int line) const override;

private:
    void followEdit(int position, int removed, int added);
    QString textAt(int position, qsizetype length) const;
    const Statement *current() const;
    void indent();
    void updateCurrentStatement();
    void updateBrackets();

    QueryHighlighter *m_highlighter = nullptr;
    EditorMarks *m_marks = nullptr;
    Completer *m_completer = nullptr;
    Script m_script;
    qsizetype m_current = -1; ///< the statement that was announced last
    bool m_textIsNew = true;
};

} // namespace penstock
