// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/targetbar.h"

#include "core/session/schemacache.h"
#include "core/session/session.h"
#include "core/session/sessionlist.h"
#include "ui/common/theme.h"
#include "ui/connections/connectioncombo.h"
#include "ui/connections/connectionmark.h"
#include "ui/connections/profilemodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

constexpr int connectionCharacters = 20;
constexpr int databaseCharacters = 18;

/// The server's own statistics: nobody's first choice.
bool isInternal(const QString &database)
{
    return database == QLatin1String("_internal");
}

void furnish(QComboBox *combo, const QString &purpose, int characters)
{
    combo->setToolTip(purpose);
    // A combo box's accessible name is its text; what it is for goes here.
    combo->setAccessibleDescription(purpose);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(characters);
    combo->setMaxVisibleItems(20);
}

} // namespace

TargetBar::TargetBar(const Services &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    m_profiles = new ProfileModel(services.profiles, services.sessions, this);
    m_connection = new ConnectionCombo(*m_profiles, this);
    furnish(m_connection, tr("Connection"), connectionCharacters);
    m_connection->setCurrentIndex(-1);
    m_connection->setPlaceholderText(tr("No connection"));
    m_database = new QComboBox(this);
    furnish(m_database, tr("Database"), databaseCharacters);
    m_database->setPlaceholderText(tr("No database"));
    m_database->setEnabled(false);
    auto *manage = new QToolButton(this);
    manage->setIcon(themedIcon(QStringLiteral("server")));
    manage->setAutoRaise(true);
    manage->setToolTip(tr("Manage connections"));
    manage->setAccessibleName(tr("Manage connections"));
    manage->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    m_mark = new ConnectionMark(this);
    layout->addWidget(m_mark);
    layout->addWidget(m_connection);
    layout->addWidget(manage);
    layout->addWidget(m_database);

    m_connection->installEventFilter(this);
    m_database->installEventFilter(this);
    connect(m_connection, &QComboBox::activated, this, &TargetBar::connectionActivated);
    connect(m_database, &QComboBox::activated, this, &TargetBar::databaseActivated);
    connect(manage, &QToolButton::clicked, this, &TargetBar::managerRequested);
    connect(&services.sessions, &SessionList::sessionStateChanged, this, [this](const Session *changed) {
        if (changed == session())
            takeDatabases();
    });
    connect(&services.sessions, &SessionList::schemaChanged, this,
            [this](const Session *changed, const SchemaRequest &request) {
                if (changed == session() && request == SchemaRequest())
                    takeDatabases();
            });
    connect(&services.sessions, &SessionList::changed, this, &TargetBar::restoreConnection);
}

TargetBar::~TargetBar() = default;

QString TargetBar::profileId() const
{
    return m_profileId;
}

QString TargetBar::database() const
{
    return m_wantedDatabase;
}

Session *TargetBar::session() const
{
    return m_services.sessions.find(m_profileId);
}

void TargetBar::setTarget(const QString &profileId, const QString &database)
{
    const bool sameServer = m_profileId == profileId;
    m_profileId = profileId;
    m_connection->setCurrentIndex(m_profiles->rowOf(profileId));
    showMark();
    m_wantedDatabase = database;
    const Session *target = session();
    if (database.isEmpty() && target)
        m_wantedDatabase = target->profile().database;
    if (!sameServer)
        m_databases.clear();
    (void)learnDatabases();
    showDatabases();
    if (!sameServer) // later: whoever sets a target is not told of one meanwhile
        QMetaObject::invokeMethod(this, &TargetBar::chooseFirst, Qt::QueuedConnection);
}

bool TargetBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Home ||
                       key->key() == Qt::Key_End || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    const bool types = !key->text().isEmpty() && key->text().front().isPrint() &&
                       (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (!moves && !types)
        return QWidget::eventFilter(watched, event);
    auto *combo = static_cast<QComboBox *>(watched);
    combo->showPopup();
    if (key->key() != Qt::Key_Space)
        QCoreApplication::sendEvent(combo->view(), event);
    return true;
}

void TargetBar::connectionActivated(int row)
{
    const QString id = m_profiles->index(row).data(ProfileModel::IdRole).toString();
    if (id == m_profileId)
        return;
    setTarget(id, {});
    Q_EMIT targetChosen(id, m_wantedDatabase);
}

void TargetBar::databaseActivated(int row)
{
    m_wantedDatabase = m_database->itemText(row);
    Q_EMIT targetChosen(m_profileId, m_wantedDatabase);
}

/// Whether they are known; until then those of before stay. The explorer shows the same names and says what is wrong.
bool TargetBar::learnDatabases()
{
    const Session *target = session();
    const SchemaNames found = target ? target->schema().ask({}) : SchemaNames();
    if (found.isKnown())
        m_databases = found.names();
    return found.isKnown();
}

void TargetBar::takeDatabases()
{
    if (!learnDatabases())
        return;
    showDatabases();
    chooseFirst();
}

/// Of a connection whose profile names no database.
void TargetBar::chooseFirst()
{
    if (!m_wantedDatabase.isEmpty())
        return;
    const auto first = std::ranges::find_if_not(std::as_const(m_databases), isInternal);
    if (first == m_databases.cend())
        return;
    m_wantedDatabase = *first;
    showDatabases();
    Q_EMIT targetChosen(m_profileId, m_wantedDatabase);
}

void TargetBar::showDatabases()
{
    QStringList shown = m_databases;
    shown.removeAll(QString());
    // A database that is not there (yet, or for this user) stays chosen: the statement's error tells.
    if (!m_wantedDatabase.isEmpty() && !shown.contains(m_wantedDatabase))
        shown += m_wantedDatabase;
    m_database->clear();
    for (const QString &name : std::as_const(shown))
        m_database->addItem(themedIcon(QStringLiteral("database")), name);
    m_database->setCurrentIndex(int(shown.indexOf(m_wantedDatabase)));
    m_database->setEnabled(!shown.isEmpty());
}

void TargetBar::showMark()
{
    const Session *const target = session();
    m_mark->setProfile(target ? &target->profile() : nullptr);
    // The name may be cut.
    const int row = m_profiles->rowOf(m_profileId);
    m_connection->setToolTip(row < 0 ? tr("Connection") : m_profiles->index(row).data(Qt::ToolTipRole).toString());
}

/// After the list of connections changed: the same one stays chosen, or none.
void TargetBar::restoreConnection()
{
    m_connection->setCurrentIndex(m_profiles->rowOf(m_profileId));
    showMark();
    if (m_services.sessions.find(m_profileId))
        return;
    m_profileId.clear();
    m_wantedDatabase.clear();
    m_databases.clear();
    showDatabases();
}

} // namespace penstock
