// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "core/async/plural.h"
#include "ui/common/accessrole.h"
#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidecontents.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int contentsCharacters = 30;
constexpr int pageCharacters = 92;
constexpr int lines = 40;
constexpr int fieldCharacters = 26;
constexpr int mostZoom = 12; // points up or down
constexpr int leastZoom = -4;

} // namespace

GuideWindow::GuideWindow() : QWidget(nullptr, Qt::Window)
{
    setAccessRole(*this, QAccessible::Window);
    setWindowTitle(tr("Guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_browser = new GuideBrowser(this);
    m_contents = new GuideContents(this);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_contents);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    const int character = characterWidth(fontMetrics());
    split->setSizes({contentsCharacters * character, pageCharacters * character});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(split, 1);
    setTabOrder(m_wanted, m_contents);
    setTabOrder(m_contents, m_browser);
    connect(m_contents, &GuideContents::chosen, m_browser, &GuideBrowser::open);
    connect(m_browser, &GuideBrowser::topicChanged, this, &GuideWindow::showPlace);
    const QSize wanted((contentsCharacters + pageCharacters) * character, lines * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

QToolButton *GuideWindow::addButton(QWidget *bar, const QString &icon, const QString &text, const QKeySequence &key)
{
    auto *button = new QToolButton(bar);
    button->setIcon(themedIcon(icon));
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    bar->layout()->addWidget(button);
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

QWidget *GuideWindow::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    row->setSpacing(spacing::hair);
    m_back = addButton(bar, QStringLiteral("arrow-left"), tr("Back"), Qt::ALT | Qt::Key_Left);
    m_forward = addButton(bar, QStringLiteral("arrow-right"), tr("Forward"), Qt::ALT | Qt::Key_Right);
    connect(m_back, &QToolButton::clicked, m_browser, &GuideBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &GuideBrowser::forward);
    m_wanted = new QLineEdit(bar);
    m_wanted->setPlaceholderText(tr("Find in the guide"));
    m_wanted->setAccessibleName(tr("Find in the guide"));
    m_wanted->setClearButtonEnabled(true);
    m_wanted->setMaximumWidth(characterWidth(fontMetrics()) * fieldCharacters);
    row->addWidget(m_wanted, 1);
    connect(addButton(bar, QStringLiteral("arrow-up"), tr("Find previous"), QKeySequence::FindPrevious),
            &QToolButton::clicked, this, [this] { find(false); });
    connect(addButton(bar, QStringLiteral("arrow-down"), tr("Find next"), QKeySequence::FindNext),
            &QToolButton::clicked, this, [this] { find(true); });
    m_found = new QLabel(bar);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_found, 1);
    connect(addButton(bar, QStringLiteral("minus"), tr("Smaller"), QKeySequence::ZoomOut), &QToolButton::clicked, this,
            [this] { zoom(-1); });
    connect(addButton(bar, QStringLiteral("plus"), tr("Larger"), QKeySequence::ZoomIn), &QToolButton::clicked, this,
            [this] { zoom(1); });
    connect(m_wanted, &QLineEdit::textChanged, this, &GuideWindow::lookFor);
    connect(m_wanted, &QLineEdit::returnPressed, this, [this] { find(true); });
    const auto key = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Find, [this] {
        m_wanted->setFocus(Qt::ShortcutFocusReason);
        m_wanted->selectAll();
    });
    key(Qt::CTRL | Qt::Key_0, [this] { zoom(0); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { zoom(1); }); // where + is typed with Shift
    key(QKeySequence::Close, [this] { close(); });
    key(Qt::Key_Escape, [this] {
        if (m_wanted->text().isEmpty())
            close();
        m_wanted->clear();
    });
    return bar;
}

void GuideWindow::open(const GuideTopic &topic)
{
    setWindowState(windowState().setFlag(Qt::WindowMinimized, false));
    show();
    m_browser->open(topic);
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

const GuideTopic &GuideWindow::topic() const
{
    return m_browser->topic();
}

void GuideWindow::find(bool isForward)
{
    if (!m_browser->findOn(m_wanted->text(), isForward) && !m_wanted->text().isEmpty())
        m_found->setText(tr("not found"));
}

void GuideWindow::zoom(int steps)
{
    const int wanted = steps == 0 ? 0 : std::clamp(m_zoom + steps, leastZoom, mostZoom);
    m_browser->zoomIn(wanted - std::exchange(m_zoom, wanted));
}

void GuideWindow::lookFor(const QString &text)
{
    m_contents->showOnly(text);
    m_browser->mark(text);
    m_found->setText(text.isEmpty() ? QString()
                                    : tr("%n section(s)", nullptr, plural(quint64(m_contents->shownSections()))));
}

void GuideWindow::showPlace()
{
    m_back->setEnabled(m_browser->canGoBack());
    m_forward->setEnabled(m_browser->canGoForward());
    m_contents->showTopic(m_browser->topic());
    const GuidePage *const page = findGuidePage(m_browser->topic().page);
    setWindowTitle(page ? tr("%1 – Guide").arg(page->title()) : tr("Guide"));
}

} // namespace penstock
