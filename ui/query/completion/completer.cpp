// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/completion/completer.h"

#include "ui/query/completion/completionmodel.h"
#include "ui/query/completion/completionpopup.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <utility>

namespace penstock {

namespace {

constexpr std::size_t mostChoices = 200;

bool isAsked(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier;
}

bool writes(const QKeyEvent &key)
{
    const bool isCommand = key.modifiers().testFlag(Qt::ControlModifier) || key.modifiers().testFlag(Qt::AltModifier) ||
                           key.modifiers().testFlag(Qt::MetaModifier);
    return key.key() == Qt::Key_Backspace || (!isCommand && !key.text().isEmpty() && key.text().front().isPrint());
}

/// Nothing is left to be chosen.
bool isWritten(const CompletionList &list, const QString &typed)
{
    return list.shown.size() == 1 && list.more == 0 &&
           list.shown.constFirst().name.compare(typed, Qt::CaseInsensitive) == 0;
}

} // namespace

Completer::Completer(QPlainTextEdit &editor, std::function<const Script &()> script)
    : QObject(&editor),
      m_editor(editor),
      m_script(std::move(script)),
      m_names(new CompletionNames(this)),
      m_model(new CompletionModel(this)),
      m_popup(new CompletionPopup(*m_model, &editor))
{
    editor.installEventFilter(this);
    connect(&editor, &QPlainTextEdit::textChanged, this, &Completer::textEdited);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            refresh();
    });
    connect(m_names, &CompletionNames::changed, this, [this] {
        if (isOpen() || m_wantsNames)
            refresh();
    });
    connect(m_popup, &CompletionPopup::picked, this, &Completer::accept);
}

bool Completer::isOpen() const
{
    return m_popup->isVisible();
}

void Completer::close()
{
    m_wasAsked = false;
    m_popup->hide();
}

/// The text is not where it was any more.
void Completer::giveUp()
{
    m_wantsNames = false;
    close();
}

void Completer::textEdited()
{
    if ((m_isTyping && m_completesTyping) || isOpen())
        refresh();
}

/// Once for all that one key brings about.
void Completer::refresh()
{
    if (std::exchange(m_isWaiting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaiting = false;
            if (!update())
                close();
        },
        Qt::QueuedConnection);
}

void Completer::complete()
{
    m_wasAsked = true;
    if (!update())
        close();
}

/// False: there is nothing to be offered.
bool Completer::update()
{
    m_wantsNames = false;
    const Script &script = m_script();
    const CompletionPlace place = completionPlace(script, m_editor.textCursor().position());
    const bool isBegun = !place.typed.isEmpty() || place.form != CompletionPlace::Form::Bare;
    if (place.isNothing() || m_editor.isReadOnly() || (!isBegun && !m_wasAsked))
        return false;
    const CompletionNames::Answer answer = m_names->at(place, script);
    const CompletionList list = completionsFor(answer.sources, place.typed, mostChoices);
    const bool isEmpty = list.shown.isEmpty() && (answer.notes.isEmpty() || !m_wasAsked);
    if (isEmpty && m_wasAsked && answer.notes.isEmpty()) {
        m_model->set(list, {tr("Nothing that is known fits here.")});
    } else if (isEmpty || (!m_wasAsked && isWritten(list, place.typed))) {
        m_wantsNames = isEmpty && !answer.notes.isEmpty();
        return false;
    } else {
        m_model->set(list, answer.notes);
    }
    m_popup->choose(list.shown.isEmpty() ? -1 : 0);
    this->place(place);
    announce();
    return true;
}

void Completer::place(const CompletionPlace &place)
{
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(int(place.start));
    const QRect caret = m_editor.cursorRect(cursor);
    m_popup->showAt({m_editor.viewport()->mapToGlobal(caret.topLeft()), caret.size()});
}

void Completer::accept(int row)
{
    if (row < 0)
        return;
    const Script &script = m_script();
    const CompletionPlace place = completionPlace(script, m_editor.textCursor().position());
    const CompletionText written = completionText(m_model->choice(row), place, script);
    close();
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(int(written.start));
    cursor.setPosition(int(written.start + written.length), QTextCursor::KeepAnchor);
    cursor.insertText(written.text);
    cursor.setPosition(int(written.start + written.caret));
    m_editor.setTextCursor(cursor);
    m_editor.setFocus(Qt::OtherFocusReason);
}

/// True: it is not for the text.
bool Completer::takeKey(const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isAsked(key)) {
        complete();
        return true;
    }
    if (!isOpen() || !isPlain)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        m_popup->step(1);
        break;
    case Qt::Key_Up:
        m_popup->step(-1);
        break;
    case Qt::Key_PageDown:
        m_popup->step(m_popup->page());
        break;
    case Qt::Key_PageUp:
        m_popup->step(-m_popup->page());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (m_popup->chosen() < 0) {
            close();
            return false;
        }
        accept(m_popup->chosen());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
    announce();
    return true;
}

/// What changes until the event has been handled was typed.
void Completer::expectTyping(bool isTyping)
{
    m_isTyping = isTyping;
    if (isTyping)
        QMetaObject::invokeMethod(this, [this] { m_isTyping = false; }, Qt::QueuedConnection);
}

/// The text keeps the focus, so what is chosen is told as its description.
void Completer::announce()
{
    const int row = m_popup->chosen();
    const QString text = row < 0 ? QString()
                                 : tr("%1, %2 of %3", "choice, its number, all")
                                       .arg(m_model->index(row).data(Qt::AccessibleTextRole).toString())
                                       .arg(row + 1)
                                       .arg(m_model->choices());
    m_editor.setAccessibleDescription(text); // tells assistive tools
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto &key = *static_cast<const QKeyEvent *>(event);
        // Escape stops queries when it closes nothing.
        if (isAsked(key) || (isOpen() && key.key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
        return false;
    }
    case QEvent::KeyPress: {
        const auto &key = *static_cast<const QKeyEvent *>(event);
        if (takeKey(key))
            return true;
        m_wantsNames = false;
        m_wasAsked = m_wasAsked && isOpen();
        expectTyping(writes(key));
        return false;
    }
    case QEvent::InputMethod:
        expectTyping(!static_cast<const QInputMethodEvent *>(event)->commitString().isEmpty());
        return false;
    case QEvent::FocusOut:
    case QEvent::Hide:
        giveUp();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace penstock
