// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of tabs: closed, opened again, kept from one run of the program to the next.
#include "core/workspace/workspace.h"
#include "ui/answer/pointedits.h"
#include "ui/answer/resultview.h"
#include "ui/common/openwork.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabbar.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabfile.h"
#include "ui/query/tabhalf.h"
#include "ui/write/writetab.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace penstock {

bool QueryTabs::mayClose(WorkTab &tab)
{
    const auto *const query = qobject_cast<QueryTab *>(&tab);
    if (!query || query->results()->edits()->mayClose())
        return true;
    setCurrentWidget(&tab);
    return false;
}

bool QueryTabs::mayClose()
{
    for (int i = 0; i < count(); ++i) {
        if (!mayClose(*tabAt(i)))
            return false;
    }
    return true;
}

/// One after the other: a tab whose work nobody was asked about stays.
bool QueryTabs::asksToStop(WorkTab &tab)
{
    const QList<OpenWork *> works = OpenWork::in(tab);
    if (works.isEmpty())
        return false;
    if (m_question && m_question->isVisible())
        return true;
    setCurrentWidget(&tab);
    QStringList what;
    QStringList loss;
    for (const OpenWork *work : works) {
        const OpenWork::Words words = *work->words();
        what += words.what;
        if (!loss.contains(words.loss))
            loss += words.loss;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, works.constFirst()->words()->title, what.join(u'\n'), {}, &tab);
    m_question = question;
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(loss.join(u'\n'));
    question->setProperty("helpTopic", QStringLiteral("queries"));
    const QPushButton *stop = question->addButton(tr("Stop and close the tab"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("Keep running"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, &tab, [this, &tab] { stopAndClose(tab); });
    question->open();
    return true;
}

/// Of what runs now: the question may have stood for long.
void QueryTabs::stopAndClose(WorkTab &tab)
{
    const auto closeWhenDone = [this, &tab] {
        if (OpenWork::in(tab).isEmpty())
            closeTab(indexOf(&tab));
    };
    const QList<OpenWork *> works = OpenWork::in(tab);
    for (OpenWork *work : works) {
        connect(work, &OpenWork::ended, &tab, closeWhenDone,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        work->stop();
    }
    QMetaObject::invokeMethod(&tab, closeWhenDone, Qt::QueuedConnection); // behind the answer
}

void QueryTabs::closeTab(int index)
{
    WorkTab *tab = tabAt(index);
    if (!tab || !mayClose(*tab) || asksToStop(*tab))
        return;
    if (!tab->isBlank()) {
        m_closed.append(tab->saved());
        m_closed.last().isClosed = true;
        if (m_closed.size() > m_remembered)
            m_closed.removeFirst();
        Q_EMIT canReopenChanged(true);
    }
    const auto *const query = qobject_cast<QueryTab *>(tab);
    if (query && query->file().isModified())
        Q_EMIT closedUnsaved(query->title());
    // The window is never without a place to write in.
    if (count() == 1)
        addQueryTab();
    TabHalf *const half = placeOf(index).half;
    m_isMoving = true; // where the focus goes meanwhile is nobody's choice
    half->removeTab(half->indexOf(tab));
    delete tab;
    m_isMoving = false;
    if (half->count() == 0)
        dropHalf(half);
    else
        halfChanged(half);
    focusEditor();
    scheduleSave();
}

void QueryTabs::closeOthers(int index)
{
    const QWidget *const kept = widget(index);
    const TabHalf *const half = placeOf(index).half;
    m_remembered = std::max(m_remembered, rememberedTabs + count());
    for (int i = count() - 1; i >= 0; --i) {
        if (widget(i) != kept && placeOf(i).half == half)
            closeTab(i);
    }
}

void QueryTabs::closeBehind(int index)
{
    const TabHalf *const half = placeOf(index).half;
    m_remembered = std::max(m_remembered, rememberedTabs + count());
    for (int i = count() - 1; i > index; --i) {
        if (placeOf(i).half == half)
            closeTab(i);
    }
}

/// Beside it, with its text and target; a file is one tab's only.
void QueryTabs::duplicate(int index)
{
    const WorkTab *const tab = tabAt(index);
    if (!tab)
        return;
    SavedTab saved = tab->saved();
    saved.id.clear();
    if (saved.kind == SavedTab::Kind::Query) {
        saved.file.clear();
        saved.print.clear();
    }
    const Place place = placeOf(index);
    activate(place.half);
    restoreTab(saved);
    place.half->bar().moveTab(place.half->count() - 1, place.index + 1);
    place.half->setCurrentIndex(place.index + 1);
    focusEditor();
    scheduleSave();
}

void QueryTabs::reopenClosed()
{
    if (m_closed.isEmpty())
        return;
    SavedTab saved = m_closed.takeLast();
    saved.isClosed = false;
    restoreTab(saved);
    m_active->setCurrentIndex(m_active->count() - 1);
    focusEditor();
    scheduleSave();
    Q_EMIT canReopenChanged(canReopen());
}

void QueryTabs::restoreTab(const SavedTab &saved)
{
    const bool isQuery = saved.kind == SavedTab::Kind::Query;
    WorkTab *tab = isQuery ? static_cast<WorkTab *>(addQueryTab(saved.id)) : addWriteTab(saved.id);
    tab->restore(saved);
    updateTitle(tab);
}

void QueryTabs::restore()
{
    const SessionStore::Saved saved = m_services.workspace.tabs.load();
    QStringList second;
    for (const SavedTab &tab : saved.tabs) {
        if (tab.isSecond)
            second += tab.id;
        if (tab.isClosed) {
            m_closed.append(tab);
            continue;
        }
        restoreTab(tab);
    }
    m_remembered = std::max(m_remembered, m_closed.size());
    if (count() == 0)
        addQueryTab();
    restoreSplit(saved.layout, second);
    setCurrentWidget(findChild<WorkTab *>(saved.current));
    currentTabChanged();
    save();
}

void QueryTabs::scheduleSave()
{
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void QueryTabs::save()
{
    m_saveTimer.stop();
    QList<SavedTab> tabs;
    for (int i = 0; i < count(); ++i) {
        tabs += tabAt(i)->saved();
        tabs.last().isSecond = placeOf(i).half != m_halves.constFirst();
    }
    tabs += m_closed;
    const WorkTab *current = currentWork();
    m_services.workspace.tabs.save(tabs, current ? current->objectName() : QString(), layoutOfTabs());
}

} // namespace penstock
