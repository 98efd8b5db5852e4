// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/furtherasker.h"

#include "core/answer/furtherseries.h"
#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/session/session.h"
#include "core/time/timetext.h"
#include "ui/charts/chartview.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"

#include <utility>

namespace penstock {

namespace {

QString nameOf(const LookPlace &place)
{
    const QString measurement = visibleText(place.measurement);
    return place.field.isEmpty() ? measurement : measurement + QStringLiteral(" · ") + visibleText(place.field);
}

} // namespace

FurtherAsker::FurtherAsker(MessageBar &message, const std::shared_ptr<ChunkStore> &store, QObject *parent)
    : QObject(parent), m_message(message), m_store(store)
{
}

void FurtherAsker::setChart(ChartView &chart)
{
    m_chart = &chart;
    connect(&chart, &ChartView::namesDropped, this, &FurtherAsker::ask);
    connect(&chart, &ChartView::entryChosen, this, &FurtherAsker::stop);
}

FurtherAsker::~FurtherAsker()
{
    qDeleteAll(m_asked);
}

void FurtherAsker::stop()
{
    if (!isAsking())
        return;
    forget();
    m_message.showMessage(MessageBar::Kind::Information,
                          tr("The series that were asked for have not been put into the chart."));
}

void FurtherAsker::forget()
{
    if (!isAsking())
        return;
    qDeleteAll(std::exchange(m_asked, {}));
    Q_EMIT askingChanged();
}

void FurtherAsker::begin(Session &session, const Query &query, std::size_t rowLimit)
{
    if (m_session != &session || m_query.database != query.database)
        stop();
    m_isOfAnswer = true;
    m_session = &session;
    m_query = query;
    m_rowLimit = rowLimit;
}

/// Why a name has no place in this chart; empty: it has.
QString FurtherAsker::obstacle(const NameDrag &name) const
{
    if (!m_session && !m_isOfAnswer)
        return tr("Choose a connection first: nothing was asked for.");
    if (!m_session)
        return tr("The connection that this chart is of is gone: nothing was asked for.");
    if (name.profileId != m_session->profile().id)
        return tr("%1 is of another connection than this chart, which is of %2: nothing was asked for.")
            .arg(nameOf(name.place), m_session->profile().name);
    if (!m_query.database.isEmpty() && name.place.database != m_query.database)
        return tr("%1 is of the database %2, and this chart is of %3: nothing was asked for.")
            .arg(nameOf(name.place), visibleText(name.place.database), visibleText(m_query.database));
    if (name.place.measurement.isEmpty())
        return tr("Only measurements and fields have series: nothing was asked for.");
    return {};
}

void FurtherAsker::setTab(const TargetFinder &target, const SpanFinder &span)
{
    m_findTarget = target;
    m_findSpan = span;
}

void FurtherAsker::ask(const QList<NameDrag> &names, const std::optional<TimeSpan> &span, int pane)
{
    if (!m_isOfAnswer && m_findTarget && !isAsking() && !m_chart->hasFurtherSeries()) {
        const std::optional<Target> target = m_findTarget();
        m_session = target ? target->session : nullptr;
        m_query = target ? target->query : Query();
        m_rowLimit = target ? target->rowLimit : 0;
    }
    for (const NameDrag &name : names) {
        if (const QString why = obstacle(name); !why.isEmpty()) {
            m_message.showMessage(MessageBar::Kind::Warning, why);
            return;
        }
    }
    const TimeSpan wanted = span ? *span : m_findSpan ? m_findSpan() : TimeSpan{earliestTime, latestTime};
    for (const NameDrag &name : names) {
        auto *const asked = new FurtherSeries(*m_session, m_query, name.place, wanted, m_rowLimit, m_store, this);
        m_asked += asked;
        connect(asked, &FurtherSeries::finished, this, [this, asked, pane] { take(*asked, pane); });
        m_message.showMessage(MessageBar::Kind::Information, (span ? tr("Asking for %1 in the span in view.")
                                                                   : tr("Asking for %1 in the tab's range of time."))
                                                                 .arg(nameOf(name.place)));
    }
    Q_EMIT askingChanged();
}

void FurtherAsker::take(FurtherSeries &asked, int pane)
{
    if (!m_asked.removeOne(&asked))
        return;
    asked.deleteLater();
    Q_EMIT askingChanged();
    if (asked.error()) {
        m_message.showError(*asked.error());
        return;
    }
    const QString name = nameOf(asked.place());
    const std::size_t count = asked.series()->series.size();
    if (count == 0) {
        const QStringList said =
            QStringList{tr("There are no numbers of %1 in this span.").arg(name)} + asked.warnings();
        m_message.showMessage(MessageBar::Kind::Information, said.join(u'\n'));
        return;
    }
    m_chart->addSeries(asked.series(), pane);
    QStringList said{
        tr("%n series of %1 were put into the chart: %2", nullptr, plural(count)).arg(name, asked.statement())};
    if (asked.isLimited())
        said += tr("Not all of them: the limit of %1 rows has ended the statement, and there are more.")
                    .arg(formatCount(m_rowLimit));
    said += asked.warnings();
    m_message.showMessage(said.size() > 1 ? MessageBar::Kind::Warning : MessageBar::Kind::Success, said.join(u'\n'));
}

} // namespace penstock
