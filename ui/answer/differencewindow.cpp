// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/differencewindow.h"

#include "core/answer/differencetable.h"
#include "core/async/background.h"
#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/async/visibletext.h"
#include "ui/answer/resultview.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int characters = 150; ///< of the window's width
constexpr int lines = 30;

/// What a worker brings back; null: it was stopped.
struct Worked
{
    std::shared_ptr<const TableDifference> difference;
    BatchPtr rows;
};

Worked work(const PinnedAnswer &before, const PinnedAnswer &now, const std::stop_token &stop)
{
    const std::optional<QStringList> tags = now.tags ? now.tags : before.tags;
    std::optional<TableDifference> found = TableDifference::of(*before.table, *now.table, tags, stop);
    std::optional<Table> table = found ? differenceTable(*found, *before.table, *now.table, stop) : std::nullopt;
    if (!found || !table)
        return {};
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(*table)});
    batch->seal();
    return {std::make_shared<const TableDifference>(std::move(*found)), std::move(batch)};
}

RoleLabel *label(ThemeRole role, QWidget *parent)
{
    auto *made = new RoleLabel(role, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

} // namespace

DifferenceWindow::DifferenceWindow(const PinnedAnswer &before, const PinnedAnswer &now, QWidget *parent)
    : QDialog(parent),
      m_figures(label(ThemeRole::Text, this)),
      m_notes(label(ThemeRole::Paused, this)),
      m_stopping(new QPushButton(tr("&Stop"), this)),
      m_feed(new ResultFeed(this)),
      m_rows(new ResultView(this))
{
    setWindowTitle(tr("What is other"));
    auto *titles = label(ThemeRole::Muted, this);
    titles->setTextFormat(Qt::PlainText);
    titles->setText(tr("Before: %1").arg(before.title) + u'\n' + tr("Now: %1").arg(now.title));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setText(tr("Comparing %1 rows with %2…")
                           .arg(formatCount(before.table->rowCount()), formatCount(now.table->rowCount())));
    m_figures->setAccessibleName(tr("How much is other"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setAccessibleName(tr("What is to know of the comparison"));
    m_stopping->setAutoDefault(false);
    auto *closing = new QPushButton(tr("Clos&e"), this);
    closing->setAutoDefault(false);

    auto *said = new QVBoxLayout;
    said->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    said->setSpacing(spacing::hair);
    for (QWidget *one : std::initializer_list<QWidget *>{titles, m_figures, m_notes})
        said->addWidget(one);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_stopping);
    buttons->addWidget(closing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(said);
    column->addWidget(m_rows, 1);
    column->addLayout(buttons);
    const QSize wanted(characterWidth(fontMetrics()) * characters, fontMetrics().lineSpacing() * lines);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.95) : wanted);

    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    connect(m_stopping, &QPushButton::clicked, this, &DifferenceWindow::stop);
    m_notes->hide();
    m_rows->setFeed(m_feed);
    start(before, now);
}

DifferenceWindow::~DifferenceWindow()
{
    m_stop.request_stop();
    m_rows->setFeed(nullptr);
}

void DifferenceWindow::start(const PinnedAnswer &before, const PinnedAnswer &now)
{
    const bool isWhole = before.isWhole && now.isWhole;
    runInBackground(
        this, [before, now, token = m_stop.get_token()] { return work(before, now, token); },
        [this, isWhole](const Worked &worked) {
            if (m_stop.stop_requested() || !worked.difference)
                return;
            m_difference = worked.difference;
            m_stopping->hide();
            m_feed->append(worked.rows);
            m_feed->succeed();
            present(isWhole);
        });
}

void DifferenceWindow::stop()
{
    m_stop.request_stop();
    m_stopping->hide();
    m_figures->setText(tr("Stopped: nothing was compared."));
    m_feed->stop();
}

QString DifferenceWindow::text() const
{
    return m_figures->text() + u' ' + m_notes->text();
}

void DifferenceWindow::present(bool isWhole)
{
    const TableDifference &difference = *m_difference;
    const QString separator = QStringLiteral(" · ");
    const QStringList rows{tr("Rows: %1 the same").arg(formatCount(difference.same)),
                           tr("%1 changed").arg(formatCount(difference.changed)),
                           tr("%1 only before").arg(formatCount(difference.onlyBefore)),
                           tr("%1 only now").arg(formatCount(difference.onlyNow))};
    const std::size_t whole =
        difference.series - difference.seriesOther - difference.seriesOnlyBefore - difference.seriesOnlyNow;
    const QStringList series{tr("Series: %1 the same").arg(formatCount(whole)),
                             tr("%1 changed").arg(formatCount(difference.seriesOther)),
                             tr("%1 only before").arg(formatCount(difference.seriesOnlyBefore)),
                             tr("%1 only now").arg(formatCount(difference.seriesOnlyNow))};
    const QString same = difference.differences() == 0 ? tr("Nothing is other.") + u'\n' : QString();
    m_figures->setText(same + rows.join(separator) + u'\n' + series.join(separator));

    const ComparedColumns &columns = difference.columns;
    QStringList notes;
    if (!isWhole)
        notes += tr("One of the answers has not all of its rows: some may only seem to be missing.");
    if (!columns.time)
        notes += tr("The answers have no time in common: rows belong together in the order in which they came.");
    if (difference.doubled > 0)
        notes += withCount(tr("%n rows have the time and the tags of another one: they belong together in the order in "
                              "which they came.",
                              nullptr, plural(difference.doubled)),
                           difference.doubled);
    if (!columns.onlyBefore.isEmpty())
        notes += tr("Columns only before, which were not compared: %1.")
                     .arg(visibleText(columns.onlyBefore.join(QStringLiteral(", "))));
    if (!columns.onlyNow.isEmpty())
        notes += tr("Columns only now, which were not compared: %1.")
                     .arg(visibleText(columns.onlyNow.join(QStringLiteral(", "))));
    if (difference.differences() > difference.rows.size())
        notes += tr("The table has the first %1 of them.").arg(formatCount(difference.rows.size()));
    m_notes->setText(joinedSentences(notes));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace penstock
