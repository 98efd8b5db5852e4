// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/selectionline.h"

#include "core/async/background.h"
#include "core/result/column.h"
#include "ui/common/factline.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/results/resulttableview.h"

#include <QHBoxLayout>

namespace penstock {

namespace {

constexpr int selectingPause = 60;              // ms
constexpr std::size_t cellsAddedAtOnce = 5'000; // more go to a worker thread

QString number(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

SelectionLine::SelectionLine(ResultTableView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_label(new RoleLabel(ThemeRole::Muted, this))
{
    m_label->setAccessibleName(tr("Summary of the selection"));
    setShowsFacts(*m_label);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, 2, spacing::small, 2);
    layout->addWidget(m_label);
    m_timer.setSingleShot(true);
    m_timer.setInterval(selectingPause);
    connect(&m_timer, &QTimer::timeout, this, &SelectionLine::addUp);
    connect(&view, &GridView::selectionChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&view, &GridView::addingChanged, &m_timer, qOverload<>(&QTimer::start));
}

SelectionLine::~SelectionLine()
{
    m_work.request_stop();
}

void SelectionLine::addUp()
{
    m_work.request_stop();
    m_work = {};
    const std::vector<CellBlock> cells = m_view.selectedCells();
    std::size_t count = 0;
    for (const CellBlock &block : cells)
        count += block.cellCount();
    const TableSnapshot table = count > 1 ? m_view.snapshot() : TableSnapshot();
    if (!table) {
        m_label->setText(m_view.isAdding() ? tr("adding to the selection") : QString());
        return;
    }
    const auto work = [table, cells, rows = m_view.resultModel().rows(), stop = m_work.get_token()] {
        return SelectionSummary::of(*table, cells, rows, stop);
    };
    const auto done = [this](const std::optional<SelectionSummary> &summary) {
        if (summary)
            tell(*summary);
    };
    if (count <= cellsAddedAtOnce)
        return done(work());
    m_label->setText(tr("%1 cells selected · adding up…").arg(formatCount(count)));
    runInBackground(this, work, [done, stop = m_work.get_token()](const std::optional<SelectionSummary> &summary) {
        if (!stop.stop_requested())
            done(summary);
    });
}

void SelectionLine::tell(const SelectionSummary &summary)
{
    QStringList parts{tr("%1 cells selected").arg(formatCount(summary.cells()))};
    if (m_view.isAdding())
        parts += tr("adding to the selection");
    if (summary.nulls() > 0)
        parts += tr("%1 null").arg(formatCount(summary.nulls()));
    if (summary.notNumbers() > 0)
        parts += tr("%1 NaN").arg(formatCount(summary.notNumbers()));
    if (summary.numbers() > 0) {
        parts += (summary.isSumRounded() ? tr("sum about %1") : tr("sum %1")).arg(number(summary.sum()));
        parts += (summary.isSumRounded() ? tr("mean about %1") : tr("mean %1")).arg(number(summary.mean()));
        parts += tr("min %1").arg(number(summary.smallest()));
        parts += tr("max %1").arg(number(summary.largest()));
    }
    std::int64_t span = 0;
    if (summary.times() > 0 && !__builtin_sub_overflow(summary.latest(), summary.earliest(), &span))
        parts += tr("span %1").arg(formatDuration(span));
    m_label->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace penstock
