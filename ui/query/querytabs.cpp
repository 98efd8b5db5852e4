// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytabs.h"

#include "core/workspace/workspace.h"
#include "ui/common/keymap.h"
#include "ui/common/theme.h"
#include "ui/query/halfkeys.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/tabdrag.h"
#include "ui/query/tabfile.h"
#include "ui/query/tabhalf.h"
#include "ui/query/timeaxislink.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QApplication>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

namespace {

constexpr int saveDelay = 500; // ms after typing

} // namespace

QueryTabs::QueryTabs(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_splitter(new QSplitter(this)),
      m_link(new TimeAxisLink(*this)),
      m_drag(new TabDrag(*this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, &QueryTabs::keepShare);
    m_active = addHalf();
    new HalfKeys(*this);
    connect(&services.workspace.queries, &QueryLibrary::moved, this, &QueryTabs::followFile);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        TabHalf *const other = otherHalf();
        if (!m_isMoving && other && now && other->isAncestorOf(now))
            activate(other);
    });
    auto *reopen = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this);
    nameKeys(reopen, QStringLiteral("tabs.reopen"));
    connect(reopen, &QShortcut::activated, this, &QueryTabs::reopenClosed);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &QueryTabs::save);
    restore();
}

QueryTabs::~QueryTabs()
{
    save();
    disconnect(this, nullptr, this, nullptr);
    disconnect(qApp, nullptr, this, nullptr);
    for (const TabHalf *half : std::as_const(m_halves))
        disconnect(half, nullptr, this, nullptr);
}

void QueryTabs::setTarget(const QString &profileId, const QString &database)
{
    m_profileId = profileId;
    m_database = database;
    if (WorkTab *tab = currentWork())
        tab->setTarget(profileId, database);
    tabBar()->update();
    scheduleSave();
}

WorkTab *QueryTabs::tabAt(int index) const
{
    return qobject_cast<WorkTab *>(widget(index));
}

WorkTab *QueryTabs::currentWork() const
{
    return tabAt(currentIndex());
}

QueryTab *QueryTabs::currentTab() const
{
    return qobject_cast<QueryTab *>(currentWork());
}

void QueryTabs::focusEditor()
{
    if (WorkTab *tab = currentWork())
        tab->setFocus();
}

void QueryTabs::add(WorkTab *tab, const QString &id)
{
    tab->setObjectName(id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id);
    tab->setTarget(m_profileId, m_database);
    connect(tab, &WorkTab::titleChanged, this, [this, tab] { updateTitle(tab); });
    connect(tab, &WorkTab::edited, this, &QueryTabs::scheduleSave);
    connect(tab, &WorkTab::runningChanged, this, [this, tab](bool running) {
        updateTitle(tab);
        if (tab == currentWork())
            Q_EMIT runningChanged(running);
    });
    connect(tab, &WorkTab::statusChanged, this, [this, tab](const QString &status) {
        if (tab == currentWork())
            Q_EMIT statusChanged(status);
    });
    m_active->addTab(tab, tab->icon(), tab->title());
}

QueryTab *QueryTabs::addQueryTab(const QString &id)
{
    auto *tab = new QueryTab(m_services, this);
    connect(tab, &QueryTab::languageChanged, this, [this, tab] {
        if (tab == currentTab())
            Q_EMIT languageChanged(tab->language());
    });
    connect(tab, &QueryTab::statementAsked, this,
            [this, tab](const QString &statement, const QString &note) { openBeside(*tab, statement, note); });
    add(tab, id);
    return tab;
}

WriteTab *QueryTabs::addWriteTab(const QString &id)
{
    auto *tab = new WriteTab(m_services, this);
    connect(tab, &WriteTab::written, this, &QueryTabs::written);
    connect(tab, &WriteTab::fileMade, this,
            [this, tab](const QString &file) { openLinesFile(tab->profileId(), tab->database(), file); });
    add(tab, id);
    return tab;
}

QueryTab *QueryTabs::newTab()
{
    QueryTab *tab = addQueryTab();
    setCurrentWidget(tab);
    tab->editor()->setFocus();
    return tab;
}

WriteTab *QueryTabs::newWriteTab()
{
    WriteTab *tab = addWriteTab();
    setCurrentWidget(tab);
    tab->setFocus();
    return tab;
}

/// The current one, when it is one for lines and blank.
WriteTab *QueryTabs::blankWriteTab()
{
    auto *tab = qobject_cast<WriteTab *>(currentWork());
    return !tab || tab->isRunning() || !tab->isBlank() ? newWriteTab() : tab;
}

void QueryTabs::openLinesFile(const QString &profileId, const QString &database, const QString &file)
{
    WriteTab *const tab = blankWriteTab();
    tab->setTarget(profileId, database);
    tab->showFile(file);
    m_profileId = profileId;
    m_database = database;
    Q_EMIT targetChanged(profileId, database);
    tab->setFocus();
}

void QueryTabs::openLines(const QString &profileId, const QString &database, const QString &lines)
{
    WriteTab *const tab = blankWriteTab();
    tab->setTarget(profileId, database);
    tab->editor()->setPlainText(lines);
    m_profileId = profileId;
    m_database = database;
    Q_EMIT targetChanged(profileId, database);
    tab->setFocus();
}

void QueryTabs::runCurrent()
{
    if (WorkTab *tab = currentWork())
        tab->run();
}

void QueryTabs::runAllCurrent()
{
    if (WorkTab *tab = currentWork())
        tab->runAll();
}

void QueryTabs::runCurrentIntoFile()
{
    if (QueryTab *tab = currentTab())
        tab->runIntoFile();
}

void QueryTabs::stopCurrent()
{
    if (WorkTab *tab = currentWork())
        tab->stop();
}

void QueryTabs::closeCurrent()
{
    closeTab(currentIndex());
}

QString QueryTabs::currentStatus() const
{
    const WorkTab *tab = currentWork();
    return tab ? tab->status() : QString();
}

void QueryTabs::updateTitle(WorkTab *tab)
{
    const Place place = placeOf(indexOf(tab));
    if (!place.half)
        return;
    QString title = tab->title();
    const auto *const query = qobject_cast<QueryTab *>(tab);
    if (query && query->file().isModified())
        title.prepend(QStringLiteral("• "));
    place.half->setTabText(place.index, title.replace(u'&', QStringLiteral("&&")));
    place.half->setTabToolTip(place.index, tab->toolTipText());
    place.half->setTabIcon(place.index,
                           tab->isRunning() ? themedIcon(QStringLiteral("play"), ThemeRole::Accent) : tab->icon());
}

void QueryTabs::currentTabChanged()
{
    const WorkTab *tab = currentWork();
    if (!tab)
        return;
    m_profileId = tab->profileId();
    m_database = tab->database();
    Q_EMIT currentChanged(currentIndex());
    Q_EMIT targetChanged(m_profileId, m_database);
    if (const QueryTab *query = currentTab())
        Q_EMIT languageChanged(query->language());
    Q_EMIT runningChanged(tab->isRunning());
    Q_EMIT statusChanged(tab->status());
    scheduleSave();
}

} // namespace penstock
