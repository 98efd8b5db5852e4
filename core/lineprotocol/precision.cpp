// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/precision.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct PrecisionText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Precision)
};

} // namespace

qint64 nanosecondsPer(Precision precision)
{
    switch (precision) {
    case Precision::Nanoseconds:
        return 1;
    case Precision::Microseconds:
        return 1'000;
    case Precision::Milliseconds:
        return 1'000'000;
    case Precision::Seconds:
        return 1'000'000'000;
    case Precision::Minutes:
        return 60'000'000'000;
    case Precision::Hours:
        return 3'600'000'000'000;
    }
    Q_UNREACHABLE();
}

QByteArray v1Spelling(Precision precision)
{
    switch (precision) {
    case Precision::Nanoseconds:
        return QByteArrayLiteral("n");
    case Precision::Microseconds:
        return QByteArrayLiteral("u");
    case Precision::Milliseconds:
        return QByteArrayLiteral("ms");
    case Precision::Seconds:
        return QByteArrayLiteral("s");
    case Precision::Minutes:
        return QByteArrayLiteral("m");
    case Precision::Hours:
        return QByteArrayLiteral("h");
    }
    Q_UNREACHABLE();
}

std::optional<QByteArray> v2Spelling(Precision precision)
{
    switch (precision) {
    case Precision::Nanoseconds:
        return QByteArrayLiteral("ns");
    case Precision::Microseconds:
        return QByteArrayLiteral("us");
    case Precision::Milliseconds:
        return QByteArrayLiteral("ms");
    case Precision::Seconds:
        return QByteArrayLiteral("s");
    case Precision::Minutes:
    case Precision::Hours:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<QByteArray> v3Spelling(Precision precision)
{
    switch (precision) {
    case Precision::Nanoseconds:
        return QByteArrayLiteral("nanosecond");
    case Precision::Microseconds:
        return QByteArrayLiteral("microsecond");
    case Precision::Milliseconds:
        return QByteArrayLiteral("millisecond");
    case Precision::Seconds:
        return QByteArrayLiteral("second");
    case Precision::Minutes:
    case Precision::Hours:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArray compatibleSpelling(Precision precision)
{
    // 1.x alone does not know "ns", and older ones of the others do not know "n".
    return precision == Precision::Nanoseconds ? QByteArrayLiteral("ns") : v1Spelling(precision);
}

QString precisionName(Precision precision)
{
    switch (precision) {
    case Precision::Nanoseconds:
        return PrecisionText::tr("nanoseconds");
    case Precision::Microseconds:
        return PrecisionText::tr("microseconds");
    case Precision::Milliseconds:
        return PrecisionText::tr("milliseconds");
    case Precision::Seconds:
        return PrecisionText::tr("seconds");
    case Precision::Minutes:
        return PrecisionText::tr("minutes");
    case Precision::Hours:
        return PrecisionText::tr("hours");
    }
    Q_UNREACHABLE();
}

std::optional<Precision> precisionFromName(const QString &name)
{
    if (name == QLatin1String("ns") || name == QLatin1String("n"))
        return Precision::Nanoseconds;
    // The micro sign and the Greek letter look the same.
    if (name == QLatin1String("us") || name == QLatin1String("u") || name == QStringLiteral(u"\u00B5s") ||
        name == QStringLiteral(u"\u03BCs"))
        return Precision::Microseconds;
    if (name == QLatin1String("ms"))
        return Precision::Milliseconds;
    if (name == QLatin1String("s"))
        return Precision::Seconds;
    if (name == QLatin1String("m"))
        return Precision::Minutes;
    if (name == QLatin1String("h"))
        return Precision::Hours;
    return {};
}

} // namespace penstock
