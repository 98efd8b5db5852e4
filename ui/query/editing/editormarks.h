// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/brackets.h"
#include "core/query/errorplace.h"

#include <QList>
#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;

namespace penstock {

/// What is marked in an editor's text beside its colours: mistakes that a server named, what a search found, and the
/// bracket at the caret with its partner. Marks move with the text.
class EditorMarks final : public QObject
{
    Q_OBJECT

public:
    struct Mistake
    {
        QTextCursor place; ///< with the piece as its selection
        QString text;      ///< what the server says
    };

    explicit EditorMarks(QPlainTextEdit &editor); ///< is the editor's

    /// Until what is underlined is changed.
    void addMistake(const TextSpan &place, const QString &text);
    void clearMistakes();
    const QList<Mistake> &mistakes() const { return m_mistakes; }
    /// What is to be said of the place; empty: nothing.
    QString mistakeAt(int position) const;

    /// `current`: the index of the one that is chosen; -1: none.
    void setMatches(const QList<TextSpan> &matches, qsizetype current);
    void setBrackets(const std::optional<BracketPair> &brackets);

    /// Draws them, in the colours of the theme that is in force now.
    void update();

private:
    QTextCursor cursorOver(const TextSpan &place) const;
    void textChanged(int position, int removed, int added);

    QPlainTextEdit &m_editor;
    QList<Mistake> m_mistakes;
    QList<TextSpan> m_matches;
    qsizetype m_currentMatch = -1;
    std::optional<BracketPair> m_brackets;
};

} // namespace penstock
