// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filename.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype mostBytes = 200; // of 255: an ending and the name of a file beside it have room
constexpr QStringView forbidden = u"/\\<>:\"|?*";

struct FileNameText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::FileName)
};

bool isControl(QChar character)
{
    return character.unicode() < 0x20 || character.unicode() == 0x7F;
}

/// Names of devices of Windows, with any ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

Status checkFileName(const QString &name)
{
    const auto wrong = [](const QString &reason) { return failure(Error::Kind::BadInput, reason); };
    if (name.trimmed().isEmpty())
        return wrong(FileNameText::tr("A name is needed."));
    for (const QChar character : name) {
        if (isControl(character))
            return wrong(FileNameText::tr("A name cannot hold line breaks or other control characters."));
        if (forbidden.contains(character))
            return wrong(FileNameText::tr("A name cannot hold %1.").arg(character));
    }
    if (!name.isValidUtf16())
        return wrong(FileNameText::tr("The name holds half a character."));
    if (name.startsWith(u'.'))
        return wrong(FileNameText::tr("A name that begins with a dot is hidden."));
    if (name.endsWith(u'.') || name.front().isSpace() || name.back().isSpace())
        return wrong(FileNameText::tr("A name cannot begin or end with a space, nor end with a dot."));
    if (isDevice(name))
        return wrong(FileNameText::tr("“%1” is the name of a device on Windows.").arg(name));
    if (name.toUtf8().size() > mostBytes)
        return wrong(FileNameText::tr("The name is too long: %1 bytes at most.").arg(mostBytes));
    return {};
}

QString fileNameFrom(const QString &wish)
{
    QString name;
    for (const QChar character : wish) {
        const bool isKept = !isControl(character) && !forbidden.contains(character);
        name += isKept ? character : QChar(u' ');
    }
    name = name.simplified();
    while (name.toUtf8().size() > mostBytes / 2)
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return checkFileName(name) ? name : QStringLiteral("query");
}

} // namespace penstock
