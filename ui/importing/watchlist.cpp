// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/watchlist.h"

#include "ui/importing/watchstrip.h"

#include <QVBoxLayout>

#include <memory>

namespace penstock {

WatchList::WatchList(SessionList &sessions, PipelineRegistry &pipelines, QWidget *parent)
    : QWidget(parent), m_sessions(sessions), m_pipelines(pipelines), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Watched folders"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

int WatchList::count() const
{
    return m_column->count();
}

Status WatchList::add(const WatchedFolder::Options &options)
{
    auto watched = std::make_unique<WatchedFolder>(options, m_sessions, m_pipelines, this);
    if (const Status status = watched->start(); !status)
        return status;
    auto *strip = new WatchStrip(*watched, this);
    connect(strip, &QObject::destroyed, watched.release(), &QObject::deleteLater);
    m_column->addWidget(strip);
    show();
    connect(strip, &WatchStrip::closeRequested, this, [this, strip] {
        m_column->removeWidget(strip);
        strip->hide();
        strip->deleteLater();
        setVisible(count() > 0);
    });
    return {};
}

} // namespace penstock
