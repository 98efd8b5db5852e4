// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/watchlist.h"

#include "ui/importing/watchedfolders.h"
#include "ui/importing/watchstrip.h"

#include <QVBoxLayout>

namespace penstock {

WatchList::WatchList(WatchedFolders &folders, QWidget *parent)
    : QWidget(parent), m_folders(folders), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Watched folders"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&folders, &WatchedFolders::changed, this, &WatchList::present);
    present();
}

int WatchList::count() const
{
    return m_column->count();
}

void WatchList::present()
{
    const QList<WatchedFolder *> &all = m_folders.all();
    m_strips.removeIf([this, &all](const auto &entry) {
        if (all.contains(entry.key()))
            return false;
        m_column->removeWidget(entry.value());
        entry.value()->hide();
        entry.value()->deleteLater();
        return true;
    });
    for (WatchedFolder *folder : all) {
        if (m_strips.contains(folder))
            continue;
        auto *strip = new WatchStrip(*folder, this);
        connect(strip, &WatchStrip::closeRequested, &m_folders, [this, folder] { m_folders.close(folder); });
        m_strips.insert(folder, strip);
        m_column->addWidget(strip);
    }
    setVisible(!all.isEmpty());
}

} // namespace penstock
