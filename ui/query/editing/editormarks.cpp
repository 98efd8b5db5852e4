// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/editing/editormarks.h"

#include "ui/common/theme.h"

#include <QPlainTextEdit>
#include <QTextDocument>

namespace penstock {

namespace {

using Selection = QTextEdit::ExtraSelection;

constexpr qsizetype mostDrawn = 2'000; ///< of what was found: all are counted
constexpr double faint = 0.18;
constexpr double strong = 0.45;

QTextCharFormat background(ThemeRole role, double share)
{
    QTextCharFormat format;
    format.setBackground(blended(themeColor(role), themeColor(ThemeRole::Surface), share));
    return format;
}

} // namespace

EditorMarks::EditorMarks(QPlainTextEdit &editor) : QObject(&editor), m_editor(editor)
{
    connect(editor.document(), &QTextDocument::contentsChange, this, &EditorMarks::textChanged);
}

QTextCursor EditorMarks::cursorOver(const TextSpan &place) const
{
    const int end = m_editor.document()->characterCount() - 1;
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(std::min(int(place.start), end));
    cursor.setPosition(std::min(int(place.end()), end), QTextCursor::KeepAnchor);
    return cursor;
}

void EditorMarks::addMistake(const TextSpan &place, const QString &text)
{
    m_mistakes.append({cursorOver(place), text});
    update();
}

void EditorMarks::clearMistakes()
{
    if (m_mistakes.isEmpty())
        return;
    m_mistakes.clear();
    update();
}

QString EditorMarks::mistakeAt(int position) const
{
    for (const Mistake &mistake : m_mistakes) {
        if (position >= mistake.place.selectionStart() && position <= mistake.place.selectionEnd())
            return mistake.text;
    }
    return {};
}

void EditorMarks::setMatches(const QList<TextSpan> &matches, qsizetype current)
{
    if (matches.isEmpty() && m_matches.isEmpty())
        return;
    m_matches = matches;
    m_currentMatch = current;
    update();
}

void EditorMarks::setBrackets(const std::optional<BracketPair> &brackets)
{
    if (brackets == m_brackets)
        return;
    m_brackets = brackets;
    update();
}

void EditorMarks::textChanged(int position, int removed, int added)
{
    // The cursors have moved already: an edit within is between their ends, or has taken the piece away.
    const auto isTouched = [=](const Mistake &mistake) {
        const int start = mistake.place.selectionStart();
        const int end = mistake.place.selectionEnd();
        return start == end || (position <= end && position + std::max(added, removed > 0 ? 1 : 0) > start);
    };
    if (m_mistakes.removeIf(isTouched) > 0)
        update();
}

void EditorMarks::update()
{
    QList<Selection> drawn;
    for (qsizetype i = 0; i < std::min(m_matches.size(), mostDrawn); ++i) {
        const bool isCurrent = i == m_currentMatch;
        drawn.append(Selection{cursorOver(m_matches[i]), background(ThemeRole::Paused, isCurrent ? strong : faint)});
    }
    if (m_brackets) {
        const bool isAlone = m_brackets->other < 0;
        const QTextCharFormat format = background(isAlone ? ThemeRole::Error : ThemeRole::Accent, faint * 1.5);
        drawn.append(Selection{cursorOver({m_brackets->at, 1}), format});
        if (!isAlone)
            drawn.append(Selection{cursorOver({m_brackets->other, 1}), format});
    }
    QTextCharFormat wave = background(ThemeRole::Error, faint / 2);
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(themeColor(ThemeRole::Error));
    for (const Mistake &mistake : m_mistakes)
        drawn.append(Selection{mistake.place, wave});
    m_editor.setExtraSelections(drawn);
}

} // namespace penstock
