// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runerror.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/pipeline/pipelinestats.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct PipelineText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Pipeline)
};

QString unknownText(quint64 rows, bool pointsHaveIdentity)
{
    const QString text =
        pointsHaveIdentity
            ? PipelineText::tr(
                  "%n more may be stored: no answer told of them. Writing them again does no harm if each has "
                  "its own time.",
                  nullptr, plural(rows))
            : PipelineText::tr(
                  "%n more may be stored: no answer told of them. Look before you write them again: this server "
                  "may keep both.",
                  nullptr, plural(rows));
    return withCount(text, rows);
}

} // namespace

Error withCounts(Error error, const PipelineStats &stats, bool pointsHaveIdentity)
{
    const quint64 accepted = stats.accepted();
    if (stats.hasSent())
        error.message = joinedSentences(
            error.message, withCount(PipelineText::tr("%n row(s) were acknowledged by the server before that.", nullptr,
                                                      plural(accepted)),
                                     accepted));
    if (const quint64 unknown = stats.unknown(); unknown > 0)
        error.message = joinedSentences(error.message, unknownText(unknown, pointsHaveIdentity));
    return error;
}

} // namespace penstock
