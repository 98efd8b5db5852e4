// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/linestarget.h"

#include "core/async/visibletext.h"
#include "core/client/write/writetraits.h"
#include "core/session/session.h"

#include <QCoreApplication>

#include <ranges>

namespace penstock {

namespace {

struct WriteTabText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WriteTab)
};

/// "a.autogen, b"
QString placesOf(const LineReview &review)
{
    constexpr qsizetype few = 3;
    QStringList places;
    for (const ExportContext &context : review.contexts) {
        QString place = QString::fromStdString(context.database);
        if (!context.retentionPolicy.empty())
            place += u'.' + QString::fromStdString(context.retentionPolicy);
        if (!places.contains(place))
            places += place;
    }
    if (places.size() > few)
        places = places.first(few) << QStringLiteral("…");
    return visibleText(places.join(QStringLiteral(", ")));
}

} // namespace

LineReview::Rules rulesOf(const Session *session, Precision precision)
{
    LineReview::Rules rules;
    rules.precision = precision;
    if (!session)
        return rules;
    const bool isOpen = session->state() == Session::State::Open;
    const Flavour flavour = isOpen ? session->clientSettings().flavour() : session->profile().flavour;
    const WriteTraits traits = WriteTraits::of(flavour);
    rules.grammar = traits.grammar;
    rules.dialect = traits.dialect;
    return rules;
}

QString linesTarget(const Session *session, const QString &database, const QString &retentionPolicy,
                    const LineReview *review)
{
    if (!session)
        return WriteTabText::tr("no connection");
    const QString server = session->profile().name;
    if (review && !review->contexts.empty())
        return WriteTabText::tr("%1 · %2 (as the text says)").arg(server, placesOf(*review));
    QStringList parts{server};
    if (!database.isEmpty())
        parts += database;
    if (!database.isEmpty() && !retentionPolicy.isEmpty())
        parts += retentionPolicy;
    return parts.join(QStringLiteral(" · "));
}

QString linesTitle(const LineReview *review)
{
    constexpr int mostNames = 3;
    if (!review || review->measurements.empty())
        return WriteTabText::tr("Write");
    QStringList names;
    for (const LineReview::Measurement &measurement : review->measurements | std::views::take(mostNames))
        names += visibleText(QString::fromStdString(measurement.name));
    if (review->measurements.size() > std::size_t(mostNames))
        names += QStringLiteral("…");
    return WriteTabText::tr("Write %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace penstock
