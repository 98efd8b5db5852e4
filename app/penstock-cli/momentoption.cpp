// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/momentoption.h"

#include "core/time/timetext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminOptions)
};

} // namespace

Status readMomentOption(const QCommandLineParser &parser, const QString &option, std::optional<std::int64_t> &into)
{
    if (!parser.isSet(option))
        return {};
    const QString text = parser.value(option);
    const auto moment = readMoment(text.trimmed().toStdString());
    if (moment) {
        into = *moment;
        return {};
    }
    switch (moment.error()) {
    case MomentFault::NoZone:
        return failure(
            Error::Kind::BadInput,
            Text::tr("--%1 %2: say in which zone: %2Z is UTC, %2+02:00 two hours east of it.").arg(option, text));
    case MomentFault::OutOfRange:
        return failure(Error::Kind::BadInput,
                       Text::tr("--%1 %2: times reach from 1677-09-21 to 2262-04-11.").arg(option, text));
    case MomentFault::NotATime:
        break;
    }
    return failure(Error::Kind::BadInput,
                   Text::tr("--%1 must be a time such as 2024-01-31T12:00:00Z, to the nanosecond if need be, or "
                            "nanoseconds since 1970.")
                       .arg(option));
}

} // namespace penstock
