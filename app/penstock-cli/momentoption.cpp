// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/momentoption.h"

#include "core/client/admin/adminfield.h"

#include <QCommandLineParser>

namespace penstock {

Status readMomentOption(const QCommandLineParser &parser, const QString &option, std::optional<std::int64_t> &into)
{
    if (!parser.isSet(option))
        return {};
    const Result<std::int64_t> moment = momentFromText(parser.value(option), QStringLiteral("--") + option);
    if (!moment)
        return std::unexpected(moment.error());
    into = *moment;
    return {};
}

} // namespace penstock
