// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/editing/editorfindbar.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/query/editing/editormarks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace penstock {

EditorFindBar::EditorFindBar(QPlainTextEdit &editor, EditorMarks &marks, QWidget *parent)
    : SearchBar(tr("Find in the query"), parent),
      m_editor(editor),
      m_marks(marks),
      m_case(makeSwitch(QStringLiteral("Aa"), tr("Match the case"))),
      m_words(makeSwitch(QStringLiteral("|w|"), tr("Whole words only"))),
      m_pattern(makeSwitch(QStringLiteral(".*"), tr("Regular expression")))
{
    m_replacing = makeReplacing();
    addRow(m_replacing);
    connect(wanted(), &QLineEdit::textChanged, this, [this] {
        m_replaced.clear();
        lookAgain();
    });
    connect(&m_editor, &QPlainTextEdit::textChanged, this, &EditorFindBar::lookAgain);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &EditorFindBar::showState);
}

QToolButton *EditorFindBar::makeSwitch(const QString &sign, const QString &text)
{
    QToolButton *const button = addSwitch(sign, text);
    connect(button, &QToolButton::toggled, this, &EditorFindBar::lookAgain);
    return button;
}

QWidget *EditorFindBar::makeReplacing()
{
    auto *row = new QWidget(this);
    m_with = makeField(tr("Replace with"), row);
    auto *one = new QPushButton(tr("Re&place"), row);
    auto *all = new QPushButton(tr("Replace a&ll"), row);
    connect(one, &QPushButton::clicked, this, &EditorFindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &EditorFindBar::replaceAll);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_with, 1);
    layout->addWidget(one);
    layout->addWidget(all);
    layout->addStretch(1);
    row->hide();
    return row;
}

void EditorFindBar::open(bool replacing)
{
    const QTextCursor cursor = m_editor.textCursor();
    const QString selected = cursor.selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator) && !m_pattern->isChecked())
        wanted()->setText(selected);
    m_replacing->setVisible(replacing);
    openField();
    lookAgain();
}

void EditorFindBar::leave()
{
    hide();
    m_marks.setMatches({}, -1);
    m_editor.setFocus(Qt::OtherFocusReason);
}

TextSearch EditorFindBar::search() const
{
    return {wanted()->text(), m_case->isChecked(), m_words->isChecked(), m_pattern->isChecked()};
}

void EditorFindBar::lookAgain()
{
    if (isHidden())
        return;
    m_matches.clear();
    m_problem.clear();
    if (!wanted()->text().isEmpty()) {
        if (const Result<QRegularExpression> expression = search().expression())
            m_matches = matchesIn(m_editor.toPlainText(), *expression);
        else
            m_problem = expression.error().message;
    }
    showState();
}

/// That which is selected.
qsizetype EditorFindBar::currentMatch() const
{
    const QTextCursor cursor = m_editor.textCursor();
    return m_matches.indexOf(
        TextSpan{cursor.selectionStart(), qsizetype(cursor.selectionEnd()) - cursor.selectionStart()});
}

void EditorFindBar::showState()
{
    if (isHidden())
        return;
    const qsizetype current = currentMatch();
    m_marks.setMatches(m_matches, current);
    const auto count = quint64(m_matches.size());
    QString text = !m_problem.isEmpty()         ? m_problem
                   : wanted()->text().isEmpty() ? QString()
                   : m_matches.isEmpty()        ? tr("not found")
                   : current < 0
                       ? tr("%1 found").arg(formatCount(count))
                       : tr("%1 of %2", "match, all").arg(formatCount(quint64(current) + 1), formatCount(count));
    if (!m_replaced.isEmpty())
        text = m_replaced;
    state()->setText(text);
}

void EditorFindBar::choose(qsizetype match)
{
    const TextSpan place = m_matches.at(match);
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(int(place.start));
    cursor.setPosition(int(place.end()), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

void EditorFindBar::find(bool isForward)
{
    m_replaced.clear();
    if (isHidden())
        open(false);
    if (m_matches.isEmpty())
        return;
    const QTextCursor cursor = m_editor.textCursor();
    qsizetype next = 0;
    if (isForward) {
        next = std::ranges::lower_bound(m_matches, cursor.selectionEnd(), {}, &TextSpan::start) - m_matches.begin();
    } else {
        next = std::ranges::upper_bound(m_matches, cursor.selectionStart(), {}, &TextSpan::end) - m_matches.begin() - 1;
    }
    choose((next + m_matches.size()) % m_matches.size()); // behind the last comes the first
}

void EditorFindBar::replaceOne()
{
    m_replaced.clear();
    const qsizetype current = currentMatch();
    if (current < 0)
        return findNext(true);
    const Result<QRegularExpression> expression = search().expression();
    const QRegularExpressionMatch match =
        expression->match(m_editor.toPlainText(), m_matches.at(current).start, QRegularExpression::NormalMatch,
                          QRegularExpression::AnchorAtOffsetMatchOption);
    m_editor.textCursor().insertText(replacementFor(search(), match, m_with->text()));
    findNext(true);
}

/// One step to undo.
void EditorFindBar::replaceAll()
{
    const Result<QRegularExpression> expression = search().expression();
    if (m_matches.isEmpty() || !expression)
        return;
    const QString text = m_editor.toPlainText();
    QString changed;
    qsizetype from = 0;
    qsizetype count = 0;
    for (QRegularExpressionMatchIterator matches = expression->globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        changed += QStringView(text).sliced(from, match.capturedStart() - from);
        changed += replacementFor(search(), match, m_with->text());
        from = match.capturedEnd();
        ++count;
    }
    const TextSpan last = m_matches.constLast();
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(0);
    cursor.setPosition(int(last.end()), QTextCursor::KeepAnchor);
    cursor.insertText(changed);
    m_replaced = tr("%n replaced", nullptr, int(count));
    showState();
}

void EditorFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_with->hasFocus())
        return replaceOne();
    SearchBar::keyPressEvent(event);
}

} // namespace penstock
