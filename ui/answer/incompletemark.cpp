// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/incompletemark.h"

#include "core/answer/resultfeed.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

/// Empty when the rows of the statement are all there, as far as anybody knows.
QString reasonOf(const ResultFeed &feed, int statement)
{
    const std::vector<Batch::Note> &notes = feed.result().notes();
    const auto own = std::ranges::find_if(
        notes, [statement](const Batch::Note &note) { return note.cut && note.statement == statement; });
    if (own != notes.end())
        return own->text;
    if (feed.isDiverted())
        return feed.isRunning() || feed.state() == ResultFeed::State::Streamed
                   ? IncompleteMark::tr("These are the first; all of them go into the file.")
                   : IncompleteMark::tr("The rest was to go into a file, which was not written.");
    const bool isOther = feed.hasLeft(statement); // what broke off was another one
    if (feed.state() == ResultFeed::State::Stopped && !isOther)
        return IncompleteMark::tr("The statement was stopped before its last row.");
    if (feed.state() == ResultFeed::State::Failed && !isOther)
        return IncompleteMark::tr("The answer broke off before its end.");
    // A note that is no longer kept may be about any statement.
    if (!feed.result().isComplete() && std::ranges::none_of(notes, &Batch::Note::cut))
        return IncompleteMark::tr("The server marked rows as missing.");
    return {};
}

} // namespace

IncompleteMark::IncompleteMark(QWidget *parent) : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_text = new RoleLabel(ThemeRole::Paused, this);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Rows are missing"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void IncompleteMark::update(const ResultFeed *feed, int statement)
{
    const QString reason = feed ? reasonOf(*feed, statement) : QString();
    if (!reason.isEmpty()) {
        const int side = fontMetrics().height();
        m_icon->setPixmap(themedIcon(QStringLiteral("warning"), ThemeRole::Paused).pixmap(side, side));
        static_cast<RoleLabel *>(m_text)->setText(tr("Not all rows: %1").arg(reason));
    }
    setVisible(!reason.isEmpty());
}

bool IncompleteMark::isDue(const ResultFeed &feed, int statement)
{
    return !reasonOf(feed, statement).isEmpty();
}

QString IncompleteMark::text() const
{
    return m_text->text();
}

} // namespace penstock
