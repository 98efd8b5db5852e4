// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/cardinalitypage.h"

#include "core/async/visibletext.h"
#include "core/client/client.h"
#include "ui/admin/countitem.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

namespace penstock {

namespace {

constexpr int watchInterval = 60'000; // ms

void setFigure(QTreeWidgetItem *item, int column, const CardinalitySurvey::Count &count)
{
    const QString number = count.number ? formatCount(*count.number) : QString();
    const QString sign = count.isMost ? QStringLiteral("≤ ") : count.isExact ? QString() : QStringLiteral("≈ ");
    const QString text = count.number          ? sign + number
                         : count.why.isEmpty() ? QStringLiteral("…")
                                               : CardinalityPage::tr("not known");
    const QString why = !count.number   ? count.why
                        : count.isMost  ? CardinalityPage::tr("Counted by the server, which counts a series once for "
                                                               "each shard that it is in. There may be fewer.")
                        : count.isExact ? CardinalityPage::tr("Counted")
                                        : CardinalityPage::tr("Estimated by the server");
    if (item->text(column) == text && item->toolTip(column) == why)
        return; // most are as they were when one more answer comes
    item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(column, text);
    item->setToolTip(column, why);
    item->setData(column, CountItem::numberRole, count.number ? double(*count.number) : -1.0);
}

} // namespace

CardinalityPage::CardinalityPage(Session &session, QWidget *parent)
    : AdminPage(session, parent),
      m_message(new MessageBar(this)),
      m_count(new QPushButton(tr("&Count anew"), this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_closer(new QPushButton(tr("&Look closer"), this)),
      m_watch(new QCheckBox(tr("&Watch, every minute"), this)),
      m_state(new RoleLabel(ThemeRole::Muted, this)),
      m_of(new RoleLabel(ThemeRole::Muted, this)),
      m_ofBuckets(hasBuckets(session.info().flavour)),
      m_ofTables(hasTables(session.info().flavour)),
      m_databases(CountItem::newTree(m_ofBuckets ? tr("Buckets and their series") : tr("Databases and their series"),
                                     {m_ofBuckets ? tr("Bucket") : tr("Database"), tr("Series"),
                                      m_ofTables ? tr("Tables") : tr("Measurements"), tr("Growth of series")},
                                     this)),
      m_measurements(
          CountItem::newTree(m_ofTables ? tr("Tables with the most series") : tr("Measurements with the most series"),
                             {m_ofTables ? tr("Table") : tr("Measurement"), tr("Series")}, this)),
      m_tagKeys(CountItem::newTree(tr("Tag keys with the most values"), {tr("Tag key"), tr("Values")}, this))
{
    for (QPushButton *const button : {m_count, m_stop, m_closer})
        button->setAutoDefault(false);
    m_state->setElided(true);
    m_of->setWordWrap(true);
    m_databases->setColumnWidth(3, characterWidth(fontMetrics()) * CountItem::nameCharacters);
    for (QTreeWidget *const tree : {m_databases, m_measurements, m_tagKeys})
        tree->header()->setSectionResizeMode(0, QHeaderView::Stretch); // names are long
    m_databases->sortByColumn(1, Qt::DescendingOrder);
    m_measurements->sortByColumn(1, Qt::DescendingOrder);
    m_tagKeys->sortByColumn(1, Qt::DescendingOrder);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    bar->setSpacing(spacing::small);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_watch);
    bar->addWidget(m_stop);
    bar->addWidget(m_count);
    auto *closerBar = new QHBoxLayout;
    closerBar->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    closerBar->addWidget(m_of, 1);
    closerBar->addWidget(m_closer);
    auto *closer = new QWidget(this);
    auto *trees = new QSplitter(Qt::Horizontal, closer);
    trees->setChildrenCollapsible(false);
    trees->addWidget(m_measurements);
    trees->addWidget(m_tagKeys);
    auto *closerColumn = new QVBoxLayout(closer);
    closerColumn->setContentsMargins(0, 0, 0, 0);
    closerColumn->setSpacing(0);
    closerColumn->addLayout(closerBar);
    closerColumn->addWidget(trees, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_databases);
    splitter->addWidget(closer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(bar);
    column->addWidget(splitter, 1);

    connect(m_count, &QPushButton::clicked, this, [this] { count({}); });
    connect(m_closer, &QPushButton::clicked, this, [this] { count(chosen()); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_watch->setChecked(false);
        m_isStopped = true;
        if (m_survey)
            m_survey->cancel();
    });
    connect(m_watch, &QCheckBox::toggled, this, [this](bool isOn) {
        m_again.stop();
        if (isOn && m_isActive && !m_survey)
            count({});
    });
    connect(m_databases, &QTreeWidget::itemSelectionChanged, this, &CardinalityPage::updateButtons);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_isActive && !m_hasCounted && !m_survey)
            count({});
    });
    m_again.setSingleShot(true);
    m_again.setInterval(watchInterval);
    connect(&m_again, &QTimer::timeout, this, [this] { count({}); });
    updateButtons();
}

CardinalityPage::~CardinalityPage()
{
    if (m_survey)
        disconnect(m_survey, nullptr, this, nullptr);
}

void CardinalityPage::activate()
{
    m_isActive = true;
    if (!m_survey && (!m_hasCounted || m_watch->isChecked()))
        count({});
}

void CardinalityPage::deactivate()
{
    m_isActive = false;
    m_again.stop();
    if (m_survey)
        m_survey->cancel();
}

QString CardinalityPage::chosen() const
{
    const QList<QTreeWidgetItem *> items = m_databases->selectedItems();
    return items.isEmpty() ? QString() : items.constFirst()->data(0, CountItem::numberRole).toString();
}

void CardinalityPage::count(const QString &database)
{
    if (m_survey)
        return;
    if (!isOpen()) {
        m_state->setText(tr("The connection is not open."));
        return;
    }
    m_again.stop();
    m_isStopped = false;
    m_survey = new CardinalitySurvey(*session()->client(), session()->info().flavour, database, this);
    connect(m_survey, &CardinalitySurvey::progressed, this, [this, survey = m_survey.data()] { present(*survey); });
    connect(m_survey, &Job::finished, this, [this, survey = m_survey.data()] { finished(*survey); });
    present(*m_survey);
    updateButtons();
}

QString CardinalityPage::growth(const CardinalitySurvey::Row &row) const
{
    if (!row.series.number)
        return {};
    const auto first = m_first.constFind(row.name);
    if (first == m_first.constEnd())
        return {};
    const qint64 change = qint64(*row.series.number) - qint64(first->series);
    const QString number = change > 0 ? u'+' + QLocale().toString(change) : QLocale().toString(change);
    return tr("%1%2 since %3", "sign of an estimate, number of series, time of day")
        .arg(row.series.isExact ? QString() : QStringLiteral("≈ "), number,
             QLocale().toString(first->since, QStringLiteral("HH:mm:ss")));
}

void CardinalityPage::showDatabases(const QList<CardinalitySurvey::Row> &rows)
{
    QHash<QString, QTreeWidgetItem *> before;
    for (int i = 0; i < m_databases->topLevelItemCount(); ++i)
        before.insert(m_databases->topLevelItem(i)->data(0, CountItem::numberRole).toString(),
                      m_databases->topLevelItem(i));
    m_databases->setSortingEnabled(false); // once, and not for each figure
    for (const CardinalitySurvey::Row &row : rows) {
        QTreeWidgetItem *item = before.take(row.name);
        if (!item) {
            item = new CountItem(m_databases);
            item->setText(0, visibleText(row.name));
            item->setData(0, CountItem::numberRole, row.name);
            item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        }
        setFigure(item, 1, row.series);
        setFigure(item, 2, row.measurements);
        item->setText(3, growth(row));
    }
    qDeleteAll(before); // those that are there no more
    m_databases->setSortingEnabled(true);
}

void CardinalityPage::present(const CardinalitySurvey &survey)
{
    if (survey.isRunning())
        m_state->setText(
            tr("Counting: %1 of %2 questions", "answered, known so far").arg(survey.asked()).arg(survey.known()));
    if (survey.database().isEmpty()) {
        showDatabases(survey.rows());
        return;
    }
    m_of->setText(tr("Of “%1”:").arg(visibleText(survey.database())));
    m_measurements->clear();
    m_tagKeys->clear();
    for (const CardinalitySurvey::Row &row : survey.rows()) {
        auto *const item = new CountItem(m_measurements);
        item->setText(0, visibleText(row.name));
        setFigure(item, 1, row.series);
    }
    for (const CardinalitySurvey::Row &row : survey.tagKeys()) {
        auto *const item = new CountItem(m_tagKeys);
        item->setText(0, visibleText(row.name));
        setFigure(item, 1, row.values);
    }
}

void CardinalityPage::finished(const CardinalitySurvey &survey)
{
    m_survey.clear();
    present(survey);
    if (survey.state() == Job::State::Cancelled && m_isActive && !m_isStopped && isOpen()) {
        count(survey.database()); // the page was hidden, and is shown again
        return;
    }
    for (const CardinalitySurvey::Row &row : survey.rows()) {
        if (survey.database().isEmpty() && row.series.number && !m_first.contains(row.name))
            m_first.insert(row.name, {*row.series.number, QTime::currentTime()});
    }
    const QString time = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"));
    if (survey.state() == Job::State::Failed) {
        m_message->showError(survey.error());
        m_state->clear();
    } else if (survey.state() == Job::State::Cancelled) {
        m_state->setText(tr("Stopped at %1: what has no number was not counted.").arg(time));
    } else {
        m_message->clear();
        m_hasCounted = true;
        QString text = tr("Counted at %1").arg(time);
        if (survey.isCut())
            text += QStringLiteral(" · ") + (m_ofTables ? tr("only the first %1 tables and tag keys")
                                                        : tr("only the first %1 measurements and tag keys"))
                                                .arg(CardinalitySurvey::most);
        m_state->setText(text);
    }
    if (m_isActive && m_watch->isChecked())
        m_again.start();
    updateButtons();
}

void CardinalityPage::updateButtons()
{
    const QString database = chosen();
    m_count->setEnabled(!m_survey);
    m_stop->setEnabled(m_survey);
    m_closer->setEnabled(!m_survey && !database.isEmpty());
    m_closer->setToolTip(
        m_ofTables ? tr("Counts the series of each table and the values of each tag key, which takes long where there "
                        "are many.")
                   : tr("Counts the series of each measurement and the values of each tag key, which takes long where "
                        "there are many."));
    if (m_measurements->topLevelItemCount() == 0 && !m_survey)
        m_of->setText(m_ofTables ? tr("Choose a database to see which of its tables and tag keys are the largest.")
                      : m_ofBuckets
                          ? tr("Choose a bucket to see which of its measurements and tag keys are the largest.")
                          : tr("Choose a database to see which of its measurements and tag keys are the largest."));
}

} // namespace penstock
