// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementsplitter.h"

#include <QPlainTextEdit>

namespace penstock {

class EditorGutter;
class QueryHighlighter;

/// An editor for queries that knows which statement the caret is in.
class QueryEditor final : public QPlainTextEdit
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

    Language language() const { return m_language; }
    void setLanguage(Language language);

    /// What Run runs: the selection, else the statement at the caret (the one before it when it stands between two).
    QString textToRun() const;
    QString currentStatement() const;
    LineRange currentStatementLines() const;
    bool currentStatementChangesData() const { return m_changesData; }

    /// Puts -- (Flux: //) before the lines of the selection, or takes it away when all have it.
    void toggleComment();

    /// Writes at the caret, with a space before and after where words would touch.
    void insertAtCaret(const QString &text);

    int gutterWidth() const;

Q_SIGNALS:
    void currentStatementChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    friend class EditorGutter;

    void updateCurrentStatement();
    void updateGutter(const QRect &area, int scrolled);
    void placeGutter();
    void indentSelection(bool outwards);

    EditorGutter *m_gutter = nullptr;
    QueryHighlighter *m_highlighter = nullptr;
    Language m_language = Language::InfluxQl;
    QList<StatementSpan> m_statements;
    StatementSpan m_current;
    bool m_textIsNew = true;
    bool m_changesData = false;
};

} // namespace penstock
