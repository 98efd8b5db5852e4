// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryeditor.h"

#include "core/query/formatting.h"
#include "core/query/statementinsertion.h"
#include "ui/common/fallsilent.h"
#include "ui/common/theme.h"
#include "ui/query/completion/completer.h"
#include "ui/query/editing/brackettyping.h"
#include "ui/query/editing/editormarks.h"
#include "ui/query/lineediting.h"
#include "ui/query/queryhighlighter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QToolTip>

#include <utility>

namespace penstock {

namespace {

QString exampleIn(Language language)
{
    switch (language) {
    case Language::Sql:
        return QStringLiteral("SELECT * FROM \"table\" WHERE time > now() - INTERVAL '1 hour'");
    case Language::Flux:
        return QStringLiteral("from(bucket: \"bucket\")\n  |> range(start: -1h)");
    case Language::InfluxQl:
        break;
    }
    return QStringLiteral("SELECT * FROM \"measurement\" WHERE time > now() - 1h");
}

} // namespace

QueryEditor::QueryEditor(QWidget *parent)
    : NumberedEditor(parent),
      m_highlighter(new QueryHighlighter(document())),
      m_marks(new EditorMarks(*this)),
      m_completer(new Completer(*this, [this]() -> const Script & { return m_script; }))
{
    setTabStopDistance(look().tabWidth * fontMetrics().horizontalAdvance(u' '));
    setLineWrapMode(WidgetWidth);
    setAccessibleName(tr("Query text"));
    setPlaceholderText(exampleIn(language()));
    connect(document(), &QTextDocument::contentsChange, this, &QueryEditor::followEdit);
    connect(this, &QPlainTextEdit::textChanged, this, &QueryEditor::updateCurrentStatement);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &QueryEditor::updateCurrentStatement);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &QueryEditor::updateBrackets);
}

/// Its colours go with its text, which is a change of that.
QueryEditor::~QueryEditor()
{
    fallSilent(*this);
}

void QueryEditor::setLook(const EditorLook &look)
{
    NumberedEditor::setLook(look);
    setTabStopDistance(look.tabWidth * fontMetrics().horizontalAdvance(u' '));
    m_completer->setCompletesTyping(look.completes);
}

void QueryEditor::setLanguage(Language language)
{
    if (language == m_script.language())
        return;
    m_script = Script(m_script.text(), language);
    setPlaceholderText(exampleIn(language));
    m_highlighter->setLanguage(language);
    m_textIsNew = true;
    updateCurrentStatement();
}

Script QueryEditor::scriptToRun() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        const int start = cursor.selectionStart();
        return Script(textAt(start, cursor.selectionEnd() - start).trimmed(), language());
    }
    const Statement *statement = current();
    return statement ? Script(*statement) : Script({}, language());
}

int QueryEditor::startToRun() const
{
    const QTextCursor cursor = textCursor();
    if (const Statement *statement = current(); statement && !cursor.hasSelection())
        return int(statement->start());
    // As trimmed() does.
    int start = cursor.selectionStart();
    while (start < cursor.selectionEnd() && document()->characterAt(start).isSpace())
        ++start;
    return start;
}

void QueryEditor::goTo(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

QString QueryEditor::currentStatement() const
{
    const Statement *statement = current();
    return statement ? statement->text() : QString();
}

QueryEditor::LineRange QueryEditor::currentStatementLines() const
{
    const Statement *statement = current();
    if (!statement)
        return {};
    return {statement->line(), statement->line() + int(statement->text().count(u'\n'))};
}

bool QueryEditor::currentStatementChangesData() const
{
    const Statement *statement = current();
    return statement && statement->changesData();
}

const Statement *QueryEditor::current() const
{
    const qsizetype index = m_script.indexAt(textCursor().position());
    return index < 0 ? nullptr : &m_script.statements().at(index);
}

/// As toPlainText() writes it.
QString QueryEditor::textAt(int position, qsizetype length) const
{
    QString text = exactText(position, length);
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::Nbsp, u' ');
    return text;
}

void QueryEditor::followEdit(int position, int removed, int added)
{
    // When all is replaced, Qt counts the end of the last paragraph, too.
    const qsizetype size = document()->characterCount() - 1;
    const qsizetype gone = std::min<qsizetype>(removed, m_script.text().size() - position);
    const qsizetype come = std::min<qsizetype>(added, size - position);
    if (gone >= 0 && come >= 0)
        m_script.replace(position, gone, textAt(position, come));
    if (m_script.text().size() != size)
        m_script = Script(toPlainText(), language());
    m_textIsNew = true;
}

void QueryEditor::updateCurrentStatement()
{
    const qsizetype index = m_script.indexAt(textCursor().position());
    const bool moved = std::exchange(m_current, index) != index;
    if (!std::exchange(m_textIsNew, false) && !moved)
        return;
    updateMarks();
    Q_EMIT currentStatementChanged();
}

void QueryEditor::updateBrackets()
{
    m_marks->setBrackets(isReadOnly() ? std::nullopt : bracketsAt(m_script, textCursor().position()));
}

void QueryEditor::toggleComment()
{
    toggleLineComments(textCursor(), language() == Language::Flux ? QStringLiteral("//") : QStringLiteral("--"));
}

void QueryEditor::format()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::Document);
    const QString text = textAt(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
    const QString formatted = formattedQuery(text, language());
    if (formatted != text)
        cursor.insertText(formatted);
}

void QueryEditor::insertAtCaret(const QString &text)
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.selectionStart() - cursor.block().position());
    const bool touches =
        !before.isEmpty() && !before.back().isSpace() && !QStringLiteral("(.,=").contains(before.back());
    cursor.insertText(touches ? u' ' + text : text);
    setTextCursor(cursor);
    setFocus();
}

void QueryEditor::insertStatement(const QString &statement)
{
    QTextCursor cursor = textCursor();
    const StatementInsertion made = insertionOf(statement, m_script, cursor.position());
    cursor.setPosition(int(made.position));
    cursor.insertText(made.text);
    goTo(int(made.position + made.caret));
    setFocus();
}

void QueryEditor::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Tab && plain) {
        indent();
    } else if (event->key() == Qt::Key_Backtab) {
        indentLines(textCursor(), true, look());
    } else if (event->key() == Qt::Key_Slash && (event->modifiers() & ~Qt::ShiftModifier) == Qt::ControlModifier) {
        toggleComment();
    } else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious)) {
        Q_EMIT findAsked(event->matches(QKeySequence::FindNext));
    } else if (!look().closesBrackets || !typeBracket(*this, m_script, *event)) {
        NumberedEditor::keyPressEvent(event);
    }
}

void QueryEditor::indent()
{
    const int width = look().tabWidth;
    if (textCursor().hasSelection())
        indentLines(textCursor(), false, look());
    else if (look().tabIsSpaces)
        textCursor().insertText(QString(width - textCursor().positionInBlock() % width, u' '));
    else
        textCursor().insertText(QStringLiteral("\t"));
}

/// What the server says of the place that is pointed at.
bool QueryEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_marks->mistakeAt(cursorForPosition(help->pos()).position());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return NumberedEditor::viewportEvent(event);
}

/// A bar beside the statement that Run would run.
QColor QueryEditor::lineMark(int line) const
{
    const LineRange statement = currentStatementLines();
    if (line < statement.first || line > statement.last)
        return {};
    return themeColor(currentStatementChangesData() ? ThemeRole::Paused : ThemeRole::Accent);
}

void QueryEditor::changeEvent(QEvent *event)
{
    NumberedEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->updateColours();
        m_marks->update();
    } else if (event->type() == QEvent::FontChange) {
        setTabStopDistance(look().tabWidth * fontMetrics().horizontalAdvance(u' '));
    }
}

} // namespace penstock
