// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/queryfilecommands.h"

#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/docks.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/saved/savedqueriesdock.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace penstock {

QueryFileCommands::QueryFileCommands(const Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    QueryTabs *const tabs = &parts.tabs;
    const SavedQueriesDock *const saved = &parts.docks.savedQueries();
    connect(parts.actions.openQuery, &QAction::triggered, this, &QueryFileCommands::choose);
    connect(parts.actions.recentFiles, &QMenu::aboutToShow, this, &QueryFileCommands::fillRecent);
    connect(parts.actions.saveQuery, &QAction::triggered, this, &QueryFileCommands::saveCurrent);
    connect(parts.actions.saveQueryAs, &QAction::triggered, tabs, [tabs] { tabs->saveTabAs(tabs->currentIndex()); });
    connect(saved, &SavedQueriesDock::openAsked, tabs, &QueryTabs::openFile);
    connect(saved, &SavedQueriesDock::saveAsked, this, &QueryFileCommands::saveCurrent);
    connect(&parts.intake, &FileIntake::queryFileBrought, tabs, &QueryTabs::openFile);
    connect(tabs, &QueryTabs::failed, this, [this](const Error &error) { m_parts.notices.showError(error); });
    connect(tabs, &QueryTabs::closedUnsaved, this, [this](const QString &title) {
        m_parts.notices.showMessage(MessageBar::Kind::Information,
                                    tr("“%1” was closed with changes that are not in its file.").arg(title));
        m_parts.notices.setAction(tr("&Reopen"), [this] { m_parts.tabs.reopenClosed(); });
    });
    const auto enable = [this] {
        const bool isQuery = m_parts.tabs.currentTab() != nullptr;
        m_parts.actions.saveQuery->setEnabled(isQuery);
        m_parts.actions.saveQueryAs->setEnabled(isQuery);
    };
    connect(tabs, &QueryTabs::currentChanged, this, enable);
    enable();
    fillRecent();
}

void QueryFileCommands::choose()
{
    auto *dialog =
        new QFileDialog(&m_parts.window, tr("Open a query"), m_parts.services.workspace.recentFiles.folder(),
                        tr("Queries (*.influxql *.sql *.flux)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            m_parts.tabs.openFile(file);
    });
    dialog->open();
}

/// All kinds of files that can be opened. Whether they are still there is said when one is chosen.
void QueryFileCommands::fillRecent()
{
    QMenu &menu = *m_parts.actions.recentFiles;
    menu.clear();
    const QStringList files = m_parts.services.workspace.recentFiles.files();
    for (const QString &file : files) {
        const QFileInfo info(file);
        QString text = QStringLiteral("%1 — %2").arg(info.fileName(), QDir::toNativeSeparators(info.path()));
        QAction *action = menu.addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, &m_parts.tabs, [this, file] {
            const WorkTab *const tab = m_parts.tabs.currentWork();
            m_parts.intake.open({file}, tab ? tab->profileId() : QString(), tab ? tab->database() : QString());
        });
    }
    if (files.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void QueryFileCommands::saveCurrent()
{
    m_parts.tabs.saveTab(m_parts.tabs.currentIndex());
}

} // namespace penstock
