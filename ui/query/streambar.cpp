// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/streambar.h"

#include "core/answer/queryrun.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/results/resulttablemodel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace penstock {

StreamBar::StreamBar(QWidget *parent) : QWidget(parent), m_text(new RoleLabel(ThemeRole::Text, this))
{
    m_text->setElided(true);
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0); // nobody knows how many will come
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("The answer goes into a file"));
    auto *stop = new QPushButton(tr("Stop writin&g"), this);
    connect(stop, &QPushButton::clicked, this, &StreamBar::stopAsked);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    layout->addWidget(m_text, 2);
    layout->addWidget(progress, 1);
    layout->addWidget(stop);
    hide();
}

void StreamBar::update(const QueryRun *run)
{
    const std::optional<QueryRun::Stream> stream =
        run && run->isRunning() ? run->stream() : std::optional<QueryRun::Stream>();
    if (!stream) {
        m_since.invalidate();
        hide();
        return;
    }
    if (!m_since.isValid())
        m_since.start();
    const double seconds = std::max(double(m_since.elapsed()) / 1'000, 0.1);
    m_text->setText(tr("Writing %1: %2, %3, %4 rows per second", "file, rows, bytes, rate")
                        .arg(QFileInfo(stream->path).fileName(), rowCountText(stream->rows), formatBytes(stream->bytes),
                             formatCompact(double(stream->rows) / seconds)));
    show();
}

QString StreamBar::text() const
{
    return m_text->text();
}

} // namespace penstock
