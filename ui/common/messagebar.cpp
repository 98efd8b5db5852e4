// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "core/async/logging.h"
#include "core/async/visibletext.h"
#include "ui/common/elidingbutton.h"
#include "ui/common/fixedfont.h"
#include "ui/common/namefield.h"
#include "ui/common/theme.h"
#include "ui/common/worktab.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int edgeWidth = 3;

struct Look
{
    ThemeRole role;
    QString icon;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return {ThemeRole::Accent, QStringLiteral("info")};
    case MessageBar::Kind::Success:
        return {ThemeRole::Ok, QStringLiteral("ok")};
    case MessageBar::Kind::Warning:
        return {ThemeRole::Paused, QStringLiteral("warning")};
    case MessageBar::Kind::Error:
        break;
    }
    return {ThemeRole::Error, QStringLiteral("error")};
}

/// For the program's log.
void tell(MessageBar::Kind kind, const QString &text, const QString &details)
{
    const QString whole = details.isEmpty() || details == text ? text
                          : details.startsWith(text)           ? details
                                                               : text + u'\n' + details;
    switch (kind) {
    case MessageBar::Kind::Information:
    case MessageBar::Kind::Success:
        qCInfo(shownLog).noquote() << whole;
        break;
    case MessageBar::Kind::Warning:
        qCWarning(shownLog).noquote() << whole;
        break;
    case MessageBar::Kind::Error:
        qCCritical(shownLog).noquote() << whole;
        break;
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_action = new ElidingButton(this);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_action->hide();
    connect(m_action, &QToolButton::clicked, this, &MessageBar::act);

    m_detailsButton = new QToolButton(this);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);

    m_close = new QToolButton(this);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_detailsButton, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::hair, spacing::hair, spacing::hair);
    layout->setSpacing(spacing::hair);
    layout->addLayout(row);

    // The text stands in the middle of the buttons beside it while it has one line.
    const int inset = qMax(0, (m_close->sizeHint().height() - m_text->fontMetrics().height()) / 2);
    m_text->setContentsMargins(0, inset, 0, inset);
    m_icon->setContentsMargins(0, inset, 0, inset);
    setAccessibleName(tr("Message"));
    m_life.setSingleShot(true);
    m_life.setInterval(successMs);
    connect(&m_life, &QTimer::timeout, this, &MessageBar::fade);
    hide();
}

void MessageBar::showError(const Error &error)
{
    const QString full = error.toText();
    showMessage(Kind::Error, error.message, full == error.message ? QString() : full);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &details)
{
    tell(kind, text, details);
    m_kind = kind;
    m_text->setText(visibleText(text));
    m_text->setTextFormat(Qt::PlainText);
    m_action->hide();
    setActionPossible(true);
    if (m_other)
        m_other->hide();
    if (m_typed)
        m_typed->hide();
    setDetails(visibleText(details));
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    updateIcon();
    update();
    show();
    if (kind == Kind::Success)
        m_life.start();
    else
        m_life.stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said();
}

void MessageBar::setDetails(const QString &details)
{
    if (!m_details) {
        if (details.isEmpty())
            return; // few bars ever have any
        m_details = new QPlainTextEdit(this);
        m_details->setReadOnly(true);
        m_details->setAccessibleName(tr("Details of the message"));
        useFixedFont(*m_details);
        m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * 6);
        m_details->hide();
        layout()->addWidget(m_details);
        connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    }
    m_details->setPlainText(details);
}

void MessageBar::setAction(const QString &text, bool hidesBar)
{
    m_deed = nullptr;
    m_actionHides = hidesBar;
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::setAction(const QString &text, const std::function<void()> &deed, bool hidesBar)
{
    setAction(text, hidesBar);
    m_deed = deed;
}

void MessageBar::setActionPossible(bool isPossible, const QString &reason)
{
    m_action->setEnabled(isPossible);
    m_action->setReason(isPossible ? QString() : reason);
}

void MessageBar::addAction(const QString &text, const std::function<void()> &deed)
{
    if (!m_other) { // few bars ever need it
        m_other = new ElidingButton(this);
        m_other->setToolButtonStyle(Qt::ToolButtonTextOnly);
        auto *row = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
        row->insertWidget(row->indexOf(m_action), m_other, 0, Qt::AlignTop);
        setTabOrder(m_other, m_action);
        connect(m_other, &QToolButton::clicked, this, [this] {
            const std::function<void()> wanted = m_otherDeed;
            clear();
            wanted();
        });
    }
    m_otherDeed = deed;
    m_other->setText(text);
    m_other->show();
}

void MessageBar::requireTyped(const QString &name, const QString &text)
{
    if (!m_typed) { // few bars ever need it
        m_typed = new NameField(this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_typed); // the text needs the room beside the button
        connect(m_typed, &NameField::typed, m_action, &QWidget::setEnabled);
        connect(m_typed, &NameField::confirmed, this, [this] {
            if (m_action->isEnabled())
                act();
        });
    }
    m_typed->ask(name, text);
    m_action->setEnabled(false);
    // Not from under the hands of somebody who writes in another tab.
    const WorkTab *const theirs = WorkTab::of(window()->focusWidget());
    if (!theirs || theirs == WorkTab::of(this))
        m_typed->setFocus(Qt::OtherFocusReason);
}

void MessageBar::act()
{
    const std::function<void()> deed = m_deed;
    if (m_actionHides)
        clear();
    if (deed)
        deed();
    else
        Q_EMIT actionTriggered();
}

bool MessageBar::hasAction() const
{
    return !isHidden() && !m_action->isHidden();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

/// Not under somebody's eyes or hands, nor before it was seen.
void MessageBar::fade()
{
    if (!isVisible() || underMouse() || isAncestorOf(QApplication::focusWidget()) || !m_action->isHidden() ||
        m_detailsButton->isChecked())
        m_life.start();
    else
        clear();
}

void MessageBar::clear()
{
    m_life.stop();
    m_detailsButton->setChecked(false);
    hide();
    Q_EMIT cleared();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_icon)
        updateIcon();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor colour = themeColor(lookOf(m_kind).role);
    QPainter painter(this);
    painter.fillRect(rect(), blended(colour, themeColor(ThemeRole::Surface), 0.1));
    painter.fillRect(QRect(0, 0, edgeWidth, height()), colour);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

void MessageBar::updateIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(themedIcon(look.icon, look.role).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace penstock
