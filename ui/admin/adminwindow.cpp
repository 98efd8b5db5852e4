// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminwindow.h"

#include "core/async/visibletext.h"
#include "core/client/admin/adminrequest.h"
#include "core/session/firstlogin.h"
#include "core/session/sessionlist.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/adminpages.h"
#include "ui/admin/firstlogindialogs.h"
#include "ui/common/accessrole.h"
#include "ui/common/characterwidth.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/connections/connectionmark.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr QSize usualSize(1080, 660);
constexpr double shareOfScreen = 0.92;
constexpr int widestList = 32; // characters
constexpr int pageIcon = 20;

} // namespace

AdminWindow::AdminWindow(SessionList &sessions, const QString &profileId, QWidget *parent)
    : QWidget(parent, Qt::Window), m_sessions(sessions), m_profileId(profileId)
{
    setAccessRole(*this, QAccessible::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    resize(usualSize.boundedTo(screen()->availableSize() * shareOfScreen));
    connect(&m_sessions, &SessionList::changed, this, &AdminWindow::attach);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    attach();
}

AdminWindow::~AdminWindow() = default;

void AdminWindow::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    head->setSpacing(spacing::small);
    m_mark = new ConnectionMark(this);
    m_server = new QLabel(this);
    m_server->setTextFormat(Qt::PlainText);
    head->addWidget(m_mark);
    head->addWidget(m_server, 1);
    m_messages = new MessageBar(this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pages of the administration"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_stack = new QStackedWidget(this);
    m_state = new EmptyState(QStringLiteral("server"), {}, {}, {}, m_stack);
    m_disconnected = new EmptyState(QStringLiteral("server"), {}, {}, tr("Connect"), m_stack);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_disconnected);
    m_edge = new QFrame(this);
    m_edge->setFixedWidth(1);
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Mid);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addWidget(m_edge);
    body->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addLayout(body, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &AdminWindow::activate);
    connect(m_disconnected, &EmptyState::actionTriggered, this, [this] {
        if (m_session)
            m_session->open();
    });
}

/// A connection that was changed has another session; one that was removed has none.
void AdminWindow::attach()
{
    Session *const session = m_sessions.find(m_profileId);
    if (session == m_session && session)
        return;
    dropPages();
    showList(false);
    m_session = session;
    if (!session) {
        m_state->setText(tr("Not connected"), {});
        closeWhenFree();
        return;
    }
    setWindowTitle(tr("Administration of %1").arg(visibleText(session->profile().name)));
    m_mark->setProfile(&session->profile());
    if (session->profile().isReadOnly)
        m_messages->showMessage(MessageBar::Kind::Information,
                                tr("%1 is marked as read-only: nothing is changed through it. The mark is in the "
                                   "connection's settings.")
                                    .arg(session->profile().name));
    else
        m_messages->clear();
    connect(session, &Session::stateChanged, this, &AdminWindow::updateState);
    session->open();
    updateState();
}

/// Not under a dialog: a token that was never copied, or what became of something that was sent, would go with it.
void AdminWindow::closeWhenFree()
{
    if (m_session)
        return;
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    const auto open = std::ranges::find_if(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
    if (open == dialogs.cend())
        close();
    else
        connect(*open, &QObject::destroyed, this, &AdminWindow::closeWhenFree, Qt::QueuedConnection);
}

void AdminWindow::updateState()
{
    if (!m_session)
        return;
    const QString name = visibleText(m_session->profile().name);
    const bool isOpen = m_session->state() == Session::State::Open;
    m_server->setText(!isOpen ? name
                              : tr("%1 · %2 %3", "connection, product, version")
                                    .arg(name,
                                         m_session->info().product.isEmpty() ? flavourName(m_session->info().flavour)
                                                                             : m_session->info().product,
                                         m_session->info().version));
    if (m_messages->hasAction())
        m_messages->clear(); // a first login is not wanted any more
    switch (m_session->state()) {
    case Session::State::Open:
        makePages();
        return;
    case Session::State::Opening:
        m_state->setText(tr("Connecting"), tr("The server is asked what it can do."));
        break;
    case Session::State::Failed:
        m_disconnected->setText(tr("Not connected"), visibleText(m_session->error().message));
        break;
    case Session::State::Closed:
        m_disconnected->setText(tr("Not connected"), tr("Connect to see what there is to look after."));
        break;
    }
    dropPages();
    showList(false);
    if (m_session->state() != Session::State::Opening)
        m_stack->setCurrentWidget(m_disconnected);
    offerFirstLogin();
}

/// A server that is new can be given its first login from here.
void AdminWindow::offerFirstLogin()
{
    const std::optional<AdminRequest::Kind> kind = FirstLogin::wantedBy(*m_session);
    if (!kind || m_session->profile().isReadOnly)
        return;
    const bool isSetUp = kind == AdminRequest::Kind::SetUp;
    m_messages->showMessage(MessageBar::Kind::Information,
                            isSetUp ? tr("This server is new: nobody can log in yet.")
                                    : tr("If this is an InfluxDB 3 that is new, it has no token yet, and its first one "
                                         "can be made here. One that has a token makes no second."));
    m_messages->setAction(isSetUp ? tr("Set it up…") : tr("Make the first token…"), [this] { beginFirstLogin(); });
}

void AdminWindow::beginFirstLogin()
{
    if (findChild<FirstLoginDialogs *>())
        return;
    FirstLogin *const login = m_session ? m_sessions.makeFirstLogin(*m_session, this) : nullptr;
    if (!login)
        return;
    auto *const dialogs = new FirstLoginDialogs(login, this);
    connect(dialogs, &FirstLoginDialogs::failed, this,
            [this](const QString &why) { m_messages->showMessage(MessageBar::Kind::Error, why); });
    connect(dialogs, &FirstLoginDialogs::over, this, [this] {
        if (m_session && m_session->state() == Session::State::Failed)
            m_session->open(); // with what was made; else it is offered again
    });
}

void AdminWindow::makePages()
{
    dropPages();
    const QSignalBlocker silence(m_list);
    int wanted = 0;
    const QList<AdminPageFactory> factories = adminPages();
    m_pages.reserve(factories.size());
    for (const AdminPageFactory &factory : factories) {
        if (!factory.isThere(m_session->info()))
            continue;
        AdminPage *const page = factory.make(*m_session, m_stack);
        auto *item = new QListWidgetItem(themedIcon(factory.icon), page->title(), m_list);
        item->setData(Qt::UserRole, factory.key);
        item->setSizeHint({m_list->fontMetrics().horizontalAdvance(page->title()) + pageIcon + 3 * spacing::small,
                           m_list->fontMetrics().height() + spacing::medium});
        if (factory.key == m_wanted)
            wanted = int(m_pages.size());
        m_pages.append(page);
        m_stack->addWidget(page);
    }
    showList(!m_pages.isEmpty());
    if (m_pages.isEmpty()) {
        m_state->setText(tr("Nothing to look after"), tr("This kind of server has no administration over HTTP."));
        return;
    }
    const int most = characterWidth(m_list->fontMetrics()) * widestList;
    m_list->setFixedWidth(std::min(most, m_list->sizeHintForColumn(0) + spacing::medium));
    m_list->setCurrentRow(wanted);
    if (!focusWidget())
        m_list->setFocus(Qt::OtherFocusReason);
    activate(wanted);
    tellOfMissing();
}

/// Without pages there is nothing to choose.
void AdminWindow::showList(bool isShown)
{
    m_list->setVisible(isShown);
    m_edge->setVisible(isShown);
}

void AdminWindow::dropPages()
{
    if (!m_pages.isEmpty() && m_list->currentItem())
        m_wanted = m_list->currentItem()->data(Qt::UserRole).toString();
    const QSignalBlocker silence(m_list);
    m_active = -1;
    m_stack->setCurrentWidget(m_state);
    m_list->clear();
    const QList<AdminPage *> pages = std::exchange(m_pages, {});
    for (AdminPage *page : pages) {
        page->deactivate();
        m_stack->removeWidget(page);
        page->deleteLater(); // it may be one of its own commands that ended the session
    }
}

void AdminWindow::activate(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    if (m_active >= 0 && m_active != row)
        m_pages[m_active]->deactivate();
    m_active = row;
    m_stack->setCurrentWidget(m_pages[row]);
    if (isVisible())
        m_pages[row]->activate();
}

void AdminWindow::showPage(const QString &key)
{
    m_wanted = key;
    m_asked = key;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == key)
            m_list->setCurrentRow(row);
    }
    tellOfMissing();
}

/// Another page in its place would pass for what was asked for.
void AdminWindow::tellOfMissing()
{
    if (m_pages.isEmpty())
        return;
    constexpr auto kind = AdminRequest::Kind::ListQueries;
    if (std::exchange(m_asked, {}) == adminpages::queries() && !supports(kind, m_session->info()))
        m_messages->showMessage(MessageBar::Kind::Information, notSupported(kind, m_session->info()).message);
}

AdminPage *AdminWindow::currentPage() const
{
    return m_active < 0 ? nullptr : m_pages[m_active];
}

void AdminWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_active >= 0)
        m_pages[m_active]->activate();
}

/// Nobody looks: nothing is asked.
void AdminWindow::hideEvent(QHideEvent *event)
{
    if (m_active >= 0)
        m_pages[m_active]->deactivate();
    QWidget::hideEvent(event);
}

} // namespace penstock
