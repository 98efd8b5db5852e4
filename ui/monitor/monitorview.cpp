// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitorview.h"

#include "ui/common/theme.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/stripalignment.h"

#include <QBoxLayout>

namespace penstock {

namespace {

constexpr qint64 outOfSightMs = 1'000;

} // namespace

MonitorView::MonitorView(PipelineModel &model, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_alignment(new StripAlignment(*this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the runs have it
    setAccessibleName(tr("Writes"));

    auto *content = new QWidget(this);
    m_column = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(content);

    connect(&model, &PipelineModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(&model, &PipelineModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(&model, &PipelineModel::rowsMoved, this, &MonitorView::reorder);
    connect(&model, &PipelineModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { refresh(first.row(), last.row()); });
    if (model.rowCount() > 0)
        insertRows(0, model.rowCount() - 1);
}

PipelineStrip *MonitorView::strip(int row) const
{
    return row >= 0 && row < m_model.rowCount() ? m_strips.value(m_model.snapshot(row).id) : nullptr;
}

/// Where not even the first line of a strip is whole nothing is shown.
void MonitorView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool hasRoom = height() >= spacing::small + fontMetrics().height();
    widget()->setVisible(hasRoom);
    setVerticalScrollBarPolicy(hasRoom ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void MonitorView::setSideBySide(bool beside)
{
    m_column->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setHorizontalScrollBarPolicy(beside ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_alignment->setOn(!beside);
}

QSize MonitorView::sizeHint() const
{
    const QSize one = m_strips.isEmpty() ? QSize() : (*m_strips.cbegin())->sizeHint();
    return {one.width(), std::max(one.height(), fontMetrics().height() * 8)};
}

void MonitorView::insertRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const int id = m_model.snapshot(row).id;
        auto *strip = new PipelineStrip(widget());
        connectStrip(*strip, id);
        m_strips.insert(id, strip);
        m_alignment->add(*strip);
        m_column->insertWidget(row, strip);
        present(row); // also while hidden: how high it would be depends on it
    }
    updateGeometry();
}

void MonitorView::connectStrip(PipelineStrip &strip, int id)
{
    connect(&strip, &PipelineStrip::pauseRequested, this,
            [this, id](bool paused) { Q_EMIT pauseRequested(id, paused); });
    connect(&strip, &PipelineStrip::tryNowRequested, this, [this, id] { Q_EMIT tryNowRequested(id); });
    connect(&strip, &PipelineStrip::stopRequested, this, [this, id] { Q_EMIT stopRequested(id); });
    connect(&strip, &PipelineStrip::drainRequested, this, [this, id] { Q_EMIT drainRequested(id); });
    connect(&strip, &PipelineStrip::tuningRequested, this,
            [this, id](TuningSnapshot::Mode mode) { Q_EMIT tuningRequested(id, mode); });
    connect(&strip, &PipelineStrip::pinRequested, this, [this, id] { Q_EMIT pinRequested(id); });
    connect(&strip, &PipelineStrip::checkpointRequested, this, [this, id] { Q_EMIT checkpointRequested(id); });
    connect(&strip, &PipelineStrip::giveUpRequested, this, [this, id] { Q_EMIT giveUpRequested(id); });
    connect(&strip, &PipelineStrip::speedLimitRequested, this, [this, id] { Q_EMIT speedLimitRequested(id); });
    connect(&strip, &PipelineStrip::detailsRequested, this,
            [this, id](int pause) { Q_EMIT detailsRequested(id, pause); });
    connect(&strip, &PipelineStrip::removeRequested, this, [this, id] { m_model.remove(id); });
    connect(&strip, &PipelineStrip::goOnRequested, this, [this, id] { Q_EMIT goOnRequested(id); });
    connect(&strip, &PipelineStrip::runAgainRequested, this, [this, id] { Q_EMIT runAgainRequested(id); });
    connect(&strip, &PipelineStrip::sendAgainRequested, this, [this, id] { Q_EMIT sendAgainRequested(id); });
}

void MonitorView::removeRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        PipelineStrip *strip = m_strips.take(m_model.snapshot(row).id);
        m_presentedMs.remove(m_model.snapshot(row).id);
        m_alignment->remove(*strip);
        m_column->removeWidget(strip);
        strip->hide();
        strip->deleteLater();
    }
}

void MonitorView::refresh(int first, int last)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    for (int row = first; row <= last; ++row) {
        if (isDue(row))
            present(row);
    }
}

/// What is scrolled out of sight need not be as fresh.
bool MonitorView::isDue(int row)
{
    const PipelineSnapshot &run = m_model.snapshot(row);
    qint64 &presentedMs = m_presentedMs[run.id];
    const PipelineStrip *shown = strip(row);
    const bool isOutOfSight = shown->isVisible() && shown->visibleRegion().isEmpty();
    if (isOutOfSight && !run.isOver() && run.elapsedMs >= presentedMs && run.elapsedMs - presentedMs < outOfSightMs)
        return false;
    presentedMs = run.elapsedMs;
    return true;
}

void MonitorView::present(int row)
{
    strip(row)->setSnapshot(m_model.snapshot(row), m_model.history(row), m_model.standing(row));
}

void MonitorView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_isStale)
        return;
    m_isStale = false;
    refresh(0, m_model.rowCount() - 1);
}

void MonitorView::reorder()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_column->insertWidget(row, strip(row));
}

} // namespace penstock
