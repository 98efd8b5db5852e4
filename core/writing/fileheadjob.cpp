// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/fileheadjob.h"

#include "core/csv/foreigntext.h"
#include "core/file/bytesource.h"
#include "core/file/textencoding.h"
#include "core/writing/editabletext.h"

#include <QFileInfo>

#include <algorithm>

namespace penstock {

namespace {

/// Behind the last whole line; of one line that has no end, before a character that is cut.
qsizetype endOfWhole(QByteArrayView bytes)
{
    if (const qsizetype line = bytes.lastIndexOf('\n'); line >= 0)
        return line + 1;
    qsizetype end = bytes.size();
    while (end > 0 && (static_cast<unsigned char>(bytes[end - 1]) & 0xC0) == 0x80)
        --end;
    return end > 0 && (static_cast<unsigned char>(bytes[end - 1]) & 0x80) != 0 ? end - 1 : end;
}

} // namespace

FileHeadJob::FileHeadJob(const QString &file, qint64 most, QObject *parent) : PoolJob(parent)
{
    begin([file, most](const Stop &stop) -> Result<FileHead> {
        const auto source = ByteSource::open(file, {});
        if (!source)
            return std::unexpected(source.error());
        QByteArray bytes(most + 1, Qt::Uninitialized);
        qsizetype size = 0;
        while (size < bytes.size() && !stop) {
            const auto got =
                (*source)->read(bytes.data() + size, static_cast<std::size_t>(std::min(bytes.size() - size, most + 1)));
            // What comes before a damage is worth to be seen; the write tells of it.
            if (!got && size == 0)
                return std::unexpected(got.error());
            if (!got || *got == 0)
                break;
            size += qsizetype(*got);
        }
        FileHead head;
        head.isWhole = size <= most;
        head.fileBytes = QFileInfo(file).size();
        head.isPacked = !(*source)->isVerbatim();
        bytes.truncate(head.isWhole ? size : most);
        if (!head.isWhole)
            bytes.truncate(endOfWhole(bytes));
        if (bytes.startsWith(QByteArrayView(utf8Mark.data(), qsizetype(utf8Mark.size()))))
            bytes.remove(0, qsizetype(utf8Mark.size()));
        const QString name = QFileInfo(file).fileName();
        if (isWideText({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
            return failure(Error::Kind::BadInput, wideTextRefusal(name));
        if (bytes.contains('\0') || !QByteArrayView(bytes).isValidUtf8())
            return failure(Error::Kind::BadInput,
                           tr("%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or "
                              "write it with: penstock-cli write %1")
                               .arg(name));
        head.text = QString::fromUtf8(bytes);
        return head;
    });
}

} // namespace penstock
