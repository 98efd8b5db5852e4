// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/libraryversions.h"

#include <QCoreApplication>
#include <QSslSocket>

#include <zlib.h>

#include <unicode/uversion.h>
#include <zstd.h>

#ifdef PENSTOCK_HAS_KAFKA
#include <librdkafka/rdkafka.h>
#endif
#ifdef PENSTOCK_HAS_MQTT
#include <mosquitto.h>
#endif

namespace penstock {

namespace {

struct LibraryVersionsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LibraryVersions)
};

QString both(const QString &running, const QString &compiled)
{
    return running == compiled ? running : LibraryVersionsText::tr("%1 (compiled with %2)").arg(running, compiled);
}

QString icuVersion()
{
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, text);
    return both(QString::fromLatin1(text), QStringLiteral(U_ICU_VERSION));
}

#ifdef PENSTOCK_HAS_MQTT
QString mosquittoVersion()
{
    int major = 0;
    int minor = 0;
    int revision = 0;
    mosquitto_lib_version(&major, &minor, &revision);
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(revision);
}
#endif

} // namespace

QList<LibraryVersion> libraryVersions()
{
    QList<LibraryVersion> all{
        {QStringLiteral("Qt"), both(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {QStringLiteral("QtKeychain"), QStringLiteral(PENSTOCK_KEYCHAIN_VERSION)},
        {QStringLiteral("TLS"),
         QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : LibraryVersionsText::tr("none")},
        {QStringLiteral("ICU"), icuVersion()},
        {QStringLiteral("simdjson"), QStringLiteral(PENSTOCK_SIMDJSON_VERSION)},
        {QStringLiteral("zlib"), both(QString::fromLatin1(zlibVersion()), QStringLiteral(ZLIB_VERSION))},
        {QStringLiteral("zstd"), both(QString::fromLatin1(ZSTD_versionString()), QStringLiteral(ZSTD_VERSION_STRING))},
        {QStringLiteral("ISA-L"), QStringLiteral(PENSTOCK_ISAL_VERSION)},
    };
#ifdef PENSTOCK_HAS_KAFKA
    all += {QStringLiteral("librdkafka"), QString::fromLatin1(rd_kafka_version_str())};
#endif
#ifdef PENSTOCK_HAS_MQTT
    all += {QStringLiteral("libmosquitto"), mosquittoVersion()};
#endif
    return all;
}

} // namespace penstock
