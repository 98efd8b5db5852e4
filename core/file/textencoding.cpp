// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/textencoding.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <memory>
#include <unicode/ucnv.h>

namespace penstock {

namespace {

struct TextEncodingText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TextEncoding)
};

constexpr std::array usualNames{"UTF-8",        "UTF-16LE",     "UTF-16BE",   "windows-1252", "ISO-8859-1",
                                "ISO-8859-15",  "GB18030",      "Big5",       "Shift_JIS",    "EUC-JP",
                                "EUC-KR",       "windows-1250", "ISO-8859-2", "windows-1251", "KOI8-R",
                                "windows-1253", "windows-1254", "macintosh"};

/// ICU's name as mails and web pages spell it, else as IANA does; empty when ICU has no such converter.
QByteArray ianaName(const QByteArray &name)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.constData(), &error),
                                                                       &ucnv_close);
    if (U_FAILURE(error))
        return {};
    const char *own = ucnv_getName(converter.get(), &error);
    if (U_FAILURE(error))
        return {};
    // IANA's own name may be "Extended_UNIX_Code_Packed_Format_for_Japanese", which nobody writes.
    for (const char *standard : {"MIME", "IANA"}) {
        UErrorCode none = U_ZERO_ERROR;
        if (const char *const known = ucnv_getStandardName(own, standard, &none); known && U_SUCCESS(none))
            return known;
    }
    return own;
}

} // namespace

Result<TextEncoding> TextEncoding::named(const QString &name)
{
    const QByteArray asked = name.trimmed().toLatin1();
    // ICU takes an empty name for the encoding of the process.
    QByteArray found = asked.isEmpty() ? QByteArray() : ianaName(asked);
    if (found.isEmpty()) {
        QStringList known;
        for (const char *usualName : usualNames)
            known += QString::fromLatin1(usualName);
        return failure(Error::Kind::BadInput, TextEncodingText::tr("There is no encoding \"%1\". Usual ones are: %2.")
                                                  .arg(name, known.join(QStringLiteral(", "))));
    }
    // What people and programs call GBK or GB2312 holds characters of its successor, which reads all of the older.
    if (found == "GBK" || found == "GB2312" || found == "gb18030")
        found = "GB18030";
    return found == "UTF-8" ? TextEncoding() : TextEncoding(found);
}

QList<TextEncoding> TextEncoding::usual()
{
    QList<TextEncoding> encodings;
    for (const char *name : usualNames)
        encodings += named(QString::fromLatin1(name)).value_or(TextEncoding());
    return encodings;
}

} // namespace penstock
