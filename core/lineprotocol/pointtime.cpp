// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/pointtime.h"

#include "core/time/timetext.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct PointTimeText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PointTime)
};

std::unexpected<Error> outOfRange()
{
    return failure(Error::Kind::BadInput,
                   PointTimeText::tr("The time is outside the range of InfluxDB, 1677-09-21 to 2262-04-11."));
}

Result<std::int64_t> checked(std::int64_t nanoseconds)
{
    if (nanoseconds > maximumPointTime || nanoseconds < -maximumPointTime)
        return outOfRange();
    return nanoseconds;
}

} // namespace

Result<std::int64_t> toPointTime(std::int64_t value, Precision unit)
{
    std::int64_t nanoseconds = 0;
    if (__builtin_mul_overflow(value, nanosecondsPer(unit), &nanoseconds))
        return outOfRange();
    return checked(nanoseconds);
}

Result<std::int64_t> toPointTime(std::string_view text)
{
    const std::optional<WrittenTime> time = readIso8601(text);
    if (!time) {
        const QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(80);
        return failure(
            Error::Kind::BadInput,
            PointTimeText::tr("\"%1\" is not a time. Write it as 2018-08-08T15:22:33.123456789Z.").arg(shown));
    }
    const auto nanoseconds = toNanoseconds(time->seconds - time->offset.value_or(0), time->nanoseconds);
    if (!nanoseconds)
        return outOfRange();
    return checked(*nanoseconds);
}

} // namespace penstock
