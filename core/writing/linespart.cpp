// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/linespart.h"

#include "core/client/wire/clientsettings.h"
#include "core/client/write/writetraits.h"
#include "core/lineprotocol/lineencoder.h"

namespace penstock {

namespace {

/// 3.x has none to choose from; "autogen" is where it keeps everything.
QString policyAt(const ClientSettings &settings, const QString &policy)
{
    const Flavour flavour = settings.flavour();
    const bool isVersion3 = flavour == Flavour::V3 || flavour == Flavour::V3Distributed;
    return isVersion3 && policy == u"autogen" ? QString() : policy;
}

} // namespace

LinesPart LinesPart::of(const LinesToWrite &lines, const ClientSettings &settings, const LineProtocolSource::Rest &from,
                        const ExportContext &target)
{
    LinesPart part;
    part.options = lines.options;
    LineProtocolSource::Options reading;
    reading.precision = lines.precision;
    reading.tags = lines.tags;
    reading.reservesTime = LineEncoder::reservesTime(WriteTraits::of(settings.flavour()).dialect);
    reading.followsContext = true;
    reading.database = part.options.target.database;
    reading.retentionPolicy = part.options.target.retentionPolicy;
    if (!target.database.empty()) {
        reading.database = QString::fromStdString(target.database);
        reading.retentionPolicy = QString::fromStdString(target.retentionPolicy);
        part.options.target.database = reading.database;
        part.options.target.retentionPolicy = policyAt(settings, reading.retentionPolicy);
        part.options.targetName = QStringLiteral("%1 · %2").arg(settings.profile.name, reading.database);
    }
    part.source = lines.file.isNull() ? std::make_unique<LineProtocolSource>(lines.text, reading)
                                      : std::make_unique<LineProtocolSource>(lines.file, reading);
    if (from.offset > 0)
        part.source->startAt(from);
    return part;
}

} // namespace penstock
