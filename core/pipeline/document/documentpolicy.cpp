// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"
#include "core/pipeline/document/documentrun.h"

#include <limits>

namespace penstock::documentparts {

namespace {

using Scope = SinkBackpressure::Scope;
using Tuning = TuningSnapshot::Mode;
using Spilling = SpillPolicy::Mode;

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

constexpr qint64 anyNumber = std::numeric_limits<int>::max();
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 tebibyte = mebibyte * mebibyte;
constexpr qint64 tenYearsInSeconds = 315'360'000;

/// Who writes to them loses what is not taken, or it is never measured.
bool cannotWait(const PipelineDocument::SourceEntry &source)
{
    if (const auto *mqtt = std::get_if<MqttEntry>(&source))
        return !mqtt->options.canWait();
    return std::holds_alternative<ListenerEntry>(source) || std::holds_alternative<SystemSource::Options>(source);
}

/// Of a file what was not sent is in the file, and comes again.
bool maySpill(const PipelineDocument::SourceEntry &source)
{
    const auto *file = std::get_if<FileEntry>(&source);
    return cannotWait(source) || (file && file->path == QLatin1String("-"));
}

/// A broker of MQTT sends few messages before they are acknowledged, which a checkpoint does: with the usual ones it
/// would wait most of the time.
FlowPolicy policyFor(const PipelineDocument::SourceEntry &source)
{
    FlowPolicy policy;
    const auto *mqtt = std::get_if<MqttEntry>(&source);
    if (!mqtt || !mqtt->options.canWait())
        return policy;
    policy.commitIntervalMs = 100;
    policy.commitEvery = 20; // mosquitto's max_inflight_messages
    return policy;
}

SpillPolicy readSpill(DocumentObject &owner, const PipelineDocument::SourceEntry &source)
{
    SpillPolicy spill;
    spill.mode = cannotWait(source) ? Spilling::Away : Spilling::Off;
    auto object = owner.object("spill");
    if (!object)
        return spill;
    spill.mode = object->choice<Spilling>(
        "mode", Spilling::Away, {{"off", Spilling::Off}, {"away", Spilling::Away}, {"always", Spilling::Always}});
    spill.folder = object->text("folder");
    spill.mostBytes = object->number("max_bytes", spill.mostBytes, mebibyte, tebibyte);
    spill.mostAge = std::chrono::seconds(object->number("max_age_s", 0, 0, tenYearsInSeconds));
    if (spill.mode != Spilling::Off && !maySpill(source))
        object->refuse("mode", PipelineDocumentText::tr(
                                   "this source waits by itself: what is not sent stays where it is read from, so "
                                   "that nothing has to be kept on disk. Only \"off\" is possible."));
    object->finish();
    return spill;
}

} // namespace

FlowPolicy readPolicy(DocumentObject object, const PipelineDocument::SourceEntry &source)
{
    FlowPolicy policy = policyFor(source);
    policy.concurrency = static_cast<int>(object.number("concurrency", policy.concurrency, 1, 32));
    policy.tuning = object.choice<Tuning>("tuning", policy.tuning,
                                          {{"off", Tuning::Off}, {"on", Tuning::On}, {"pinned", Tuning::Pinned}});
    policy.rowsPerSecond = static_cast<int>(object.number("rows_per_second", 0, 0, anyNumber));
    policy.rejectsFile = object.text("rejects");
    if (const qint64 most = object.number("max_rejected", 0, 1, anyNumber); most > 0)
        policy.errorLimit.rows = static_cast<quint64>(most);
    policy.pauseScope =
        object.choice<Scope>("pause_scope", policy.pauseScope,
                             {{"partition", Scope::Partition}, {"sink", Scope::Sink}, {"all", Scope::All}});
    policy.commitIntervalMs =
        static_cast<int>(object.number("commit_interval_ms", policy.commitIntervalMs, 0, 86'400'000));
    policy.commitEvery = static_cast<quint64>(object.number("commit_every", qint64(policy.commitEvery), 0, anyNumber));
    policy.mostQueuedRows =
        static_cast<quint64>(object.number("max_queued_rows", qint64(policy.mostQueuedRows), 1'000, anyNumber));
    policy.mostQueuedBytes =
        static_cast<quint64>(object.number("max_queued_bytes", qint64(policy.mostQueuedBytes), mebibyte, tebibyte));
    policy.spill = readSpill(object, source);
    using OnGiveUp = FlowPolicy::OnGiveUp;
    policy.onGiveUp = object.choice<OnGiveUp>("on_give_up", OnGiveUp::Fail,
                                              {{"fail", OnGiveUp::Fail}, {"dead_letter", OnGiveUp::DeadLetter}});
    policy.maxAttempts = static_cast<int>(object.number("max_attempts", 0, 0, anyNumber));
    // What is kept on disk, and what stays where it is read from and never ends, can wait for a server as long as it
    // takes.
    const bool waits = policy.spill.mode != Spilling::Off || isEndless(source);
    const qint64 patience = waits ? 0 : policy.giveUpAfterMs / 1'000;
    policy.giveUpAfterMs = object.number("give_up_after_s", patience, 0, anyNumber) * 1'000;
    policy.answersAfterStopMs =
        static_cast<int>(object.number("answers_after_stop_ms", policy.answersAfterStopMs, 0, 600'000));
    object.finish();
    return policy;
}

} // namespace penstock::documentparts
