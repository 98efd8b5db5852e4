// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/influxoutlet.h"

#include "core/client/wire/readonlymark.h"
#include "core/client/write/writetraits.h"
#include "core/pipeline/influxdelivery.h"
#include "core/pipeline/pipelineoptions.h"
#include "core/sink/influxsink.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

bool wantsGzip(const PipelineOptions &options, const ClientSettings &settings)
{
    if (!settings.server.capabilities.gzipWrites)
        return false;
    return options.gzip == PipelineOptions::Gzip::On ||
           (options.gzip == PipelineOptions::Gzip::Auto && !settings.profile.isLoopback());
}

BatchingSink::Limits limits(const PipelineOptions &options, Flavour flavour)
{
    const qint64 mostBytes = WriteTraits::of(flavour).mostBytes;
    BatchingSink::Limits limits;
    limits.rows = static_cast<std::size_t>(std::clamp(options.batchRows, 1, 100'000));
    if (options.rowsPerSecond > 0) // a flow, and not a gush from time to time
        limits.rows = std::min(limits.rows, static_cast<std::size_t>(options.rowsPerSecond));
    limits.bytes = static_cast<std::size_t>(std::clamp<qint64>(options.batchBytes, 1'024, mostBytes));
    limits.linger = std::chrono::milliseconds(std::max(options.lingerMs, 0));
    return limits;
}

InfluxDelivery::Options delivering(const PipelineOptions &options, const ClientSettings &settings)
{
    const WriteTraits traits = WriteTraits::of(settings.flavour());
    InfluxDelivery::Options delivering;
    delivering.target.where = options.target;
    delivering.target.where.precision = Precision::Nanoseconds;
    delivering.target.dialect = traits.dialect;
    delivering.target.needsDatabase = traits.needsDatabase;
    delivering.target.gzip = wantsGzip(options, settings);
    delivering.target.gzipIsRefused =
        options.gzip == PipelineOptions::Gzip::On && !settings.server.capabilities.gzipWrites;
    delivering.target.permission = checkMayWrite(settings.profile);
    delivering.raisesOnRetention = options.raisesOnRetention;
    delivering.createDatabase = options.createDatabase && traits.createsDatabases;
    if (traits.hasShards)
        delivering.shardDuration = options.shardDuration;
    return delivering;
}

class InfluxOutlet final : public Outlet
{
public:
    InfluxOutlet(const ClientSettings &settings, const PipelineOptions &options)
        : m_settings(settings),
          m_name(options.targetName),
          m_options(delivering(options, settings)),
          m_limits(limits(options, settings.flavour())),
          m_rule(options.rule),
          m_isPaced(options.rowsPerSecond > 0)
    {
    }

    QString name() const override { return m_name; }
    bool pointsHaveIdentity() const override { return WriteTraits::of(m_settings.flavour()).pointsHaveIdentity; }

    QString spillKey() const override
    {
        const WriteTarget &where = m_options.target.where;
        const Profile &server = m_settings.profile;
        // The local server may listen at another port each time; all that answer at a Unix socket have one address.
        const QString address = server.isLocal()               ? server.id
                                : !server.unixSocket.isEmpty() ? server.unixSocket
                                                               : server.url.toString(QUrl::RemoveUserInfo);
        return QStringList{address, where.database, where.retentionPolicy, server.organization}.join(u'\n');
    }

    /// Where rows are to flow, and not to gush, that says how many come at a time.
    int batchRows() const override { return m_isPaced ? 0 : static_cast<int>(m_limits.rows); }
    void setBatchRows(int rows) override { m_sink->setBatchRows(static_cast<std::size_t>(rows)); }

    Sink &makeSink(BatchingSink::Deliver deliver) override
    {
        m_sink = std::make_unique<InfluxSink>(m_options.target, m_limits, std::move(deliver));
        if (m_rule)
            m_sink->setRule(*m_rule);
        return *m_sink;
    }

    std::unique_ptr<SinkWriter> makeWriter(PipelineStats &stats) override
    {
        auto writer = std::make_unique<InfluxDelivery>(m_settings, m_options, stats);
        // In the writer's thread: the sink may be told from anywhere.
        QObject::connect(writer.get(), &InfluxDelivery::gzipRefused, writer.get(),
                         [sink = m_sink.get()] { sink->stopCompressing(); });
        return writer;
    }

private:
    const ClientSettings m_settings;
    const QString m_name;
    const InfluxDelivery::Options m_options;
    const BatchingSink::Limits m_limits;
    const std::optional<PointRule> m_rule;
    const bool m_isPaced;
    std::unique_ptr<InfluxSink> m_sink;
};

} // namespace

Outlets influxOutlet(const ClientSettings &settings, const PipelineOptions &options)
{
    Outlets outlets;
    outlets.push_back(std::make_unique<InfluxOutlet>(settings, options));
    return outlets;
}

} // namespace penstock
