// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/linespart.h"

#include "core/client/wire/clientsettings.h"
#include "core/client/write/contexttarget.h"
#include "core/client/write/writetraits.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/pipeline/rejectsfile.h"

namespace penstock {

LinesPart LinesPart::of(const LinesToWrite &lines, const ClientSettings &settings, const LineProtocolSource::Rest &from,
                        const ExportContext &target)
{
    LinesPart part;
    part.options = lines.options;
    part.options.spareRejectsFile = RejectsFile::sparePath();
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
        part.options.target = obeying(target, part.options.target, settings.flavour());
        part.options.targetName = QStringLiteral("%1 · %2").arg(settings.profile.name, reading.database);
    }
    part.source = lines.file.isNull() ? std::make_unique<LineProtocolSource>(lines.text, reading)
                                      : std::make_unique<LineProtocolSource>(lines.file, reading);
    if (from.offset > 0)
        part.source->startAt(from);
    return part;
}

} // namespace penstock
