// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/patternfield.h"

#include "ui/common/theme.h"
#include "ui/query/completion/completionmodel.h"
#include "ui/query/completion/completionpopup.h"

#include <QAction>
#include <QKeyEvent>

#include <utility>

namespace penstock {

namespace {

constexpr std::size_t mostChoices = 200;

/// Nothing is left to be chosen.
bool isWritten(const CompletionModel &model, const QString &text)
{
    return model.choices() == 1 && model.choice(0).name == text;
}

} // namespace

PatternField::PatternField(QWidget *parent) : QLineEdit(parent), m_model(new CompletionModel(this))
{
    m_button = addAction(themedIcon(QStringLiteral("chevron-down"), ThemeRole::Muted), TrailingPosition);
    m_button->setText(tr("Choose from a list"));
    m_button->setVisible(false);
    connect(m_button, &QAction::triggered, this, [this] { isOpen() ? close() : open(); });
    connect(this, &QLineEdit::textEdited, this, &PatternField::typed);
}

void PatternField::setOffers(Completion::Kind kind, const QStringList &usual, const Names &names)
{
    m_kind = kind;
    m_names = names;
    setUsual(usual);
}

void PatternField::setUsual(const QStringList &usual)
{
    m_usual = usual;
    m_button->setVisible(m_names || !m_usual.isEmpty());
}

bool PatternField::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

/// What has that part in it; false: there is nothing.
bool PatternField::fill(const QString &part)
{
    const CompletionNames::Answer answer = m_names ? m_names() : CompletionNames::Answer{};
    CompletionList list = completionsFor(answer.sources, part, mostChoices);
    if (answer.sources.empty()) {
        for (const QString &usual : std::as_const(m_usual)) {
            if (usual.contains(part, Qt::CaseInsensitive))
                list.shown.append({m_kind, usual, {}});
        }
    }
    QStringList notes = answer.notes;
    if (list.shown.isEmpty() && notes.isEmpty() && part.isEmpty())
        notes += m_names ? tr("No names are known here.") : tr("No values are known here.");
    m_wantsNames = list.shown.isEmpty() && !answer.notes.isEmpty();
    m_model->set(list, notes);
    return !list.shown.isEmpty();
}

void PatternField::typed()
{
    m_showsAll = false;
    if (text().isEmpty() || !fill(text()) || isWritten(*m_model, text()))
        close();
    else
        showList();
}

void PatternField::open()
{
    m_showsAll = true;
    fill({});
    showList();
}

void PatternField::updateNames()
{
    if (isOpen()) {
        const int row = m_popup->chosen();
        const QString chosen = row < 0 ? QString() : m_model->choice(row).name;
        fill(m_showsAll ? QString() : text());
        showList();
        for (int i = 0; row >= 0 && i < m_model->choices(); ++i) {
            if (m_model->choice(i).name == chosen)
                m_popup->choose(i);
        }
    } else if (std::exchange(m_wantsNames, false) && hasFocus()) {
        typed();
    }
}

void PatternField::showList()
{
    if (!m_popup) {
        m_popup = new CompletionPopup(*m_model, this);
        connect(m_popup, &CompletionPopup::picked, this, &PatternField::accept);
    }
    m_popup->choose(-1);
    m_popup->showAt({mapToGlobal(QPoint(0, 0)), size()});
    announce();
}

void PatternField::close()
{
    if (!isOpen())
        return;
    m_popup->hide();
    setAccessibleDescription({});
}

void PatternField::accept(int row)
{
    const QString chosen = m_model->choice(row).name;
    close();
    selectAll(); // one step to undo
    insert(chosen);
    close();
    setFocus(Qt::OtherFocusReason);
}

/// The field keeps the focus, so what is chosen is told as its description.
void PatternField::announce()
{
    const int row = m_popup->chosen();
    setAccessibleDescription(row < 0 ? QString()
                                     : tr("%1, %2 of %3", "choice, its number, all")
                                           .arg(m_model->index(row).data(Qt::AccessibleTextRole).toString())
                                           .arg(row + 1)
                                           .arg(m_model->choices()));
}

bool PatternField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // Before the focus goes on.
    if (event->type() == QEvent::KeyPress && isOpen() && m_popup->chosen() >= 0 &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        accept(m_popup->chosen());
    return QLineEdit::event(event);
}

void PatternField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool hasOffers = m_button->isVisible();
    if (!isOpen()) {
        if (hasOffers && key == Qt::Key_Down) {
            open();
            m_popup->step(1);
            announce();
            return;
        }
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->step(key == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_popup->step(key == Qt::Key_PageDown ? m_popup->page() : -m_popup->page());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->chosen() >= 0)
            return accept(m_popup->chosen());
        close();
        return QLineEdit::keyPressEvent(event);
    case Qt::Key_Escape:
        return close();
    default:
        return QLineEdit::keyPressEvent(event);
    }
    announce();
}

void PatternField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_names)
        (void)m_names(); // they are on their way when the list is opened
}

void PatternField::focusOutEvent(QFocusEvent *event)
{
    m_wantsNames = false;
    close();
    QLineEdit::focusOutEvent(event);
}

void PatternField::hideEvent(QHideEvent *event)
{
    close();
    QLineEdit::hideEvent(event);
}

} // namespace penstock
