// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/programnote.h"

#include "core/localserver/influxdprobe.h"
#include "core/localserver/localserver.h"
#include "core/localserver/serverkind.h"
#include "ui/common/rolelabel.h"

#include <QDir>
#include <QShowEvent>
#include <QVBoxLayout>

namespace penstock {

ProgramNote::ProgramNote(QWidget *parent) : QWidget(parent), m_text(new RoleLabel(ThemeRole::Muted, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
}

void ProgramNote::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    if (isVisible())
        look();
}

void ProgramNote::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        look(); // again: it may be installed by now
}

void ProgramNote::look()
{
    delete m_probe;
    m_text->setRole(ThemeRole::Muted);
    m_text->setText(tr("Looking for it…"));
    m_probe = new InfluxdProbe(m_path, kindsIn(LocalServer::defaultFolder()).value(0), this);
    connect(m_probe, &Job::finished, this, [this, probe = m_probe.data()] { tell(*probe); });
}

void ProgramNote::tell(const InfluxdProbe &probe)
{
    if (probe.state() == Job::State::Cancelled)
        return;
    const Status fits = probe.state() == Job::State::Succeeded
                            ? checkKind(*probe.kind(), probe.program(), LocalServer::defaultFolder())
                            : Status(std::unexpected(probe.error()));
    m_text->setRole(fits ? ThemeRole::Muted : ThemeRole::Error);
    m_text->setText(
        fits ? tr("Found: %1, %2")
                   .arg(probe.kind()->product + u' ' + probe.version(), QDir::toNativeSeparators(probe.program()))
             : fits.error().message);
}

} // namespace penstock
