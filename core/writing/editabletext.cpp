// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/editabletext.h"

#include "core/csv/foreigntext.h"
#include "core/file/bytesource.h"
#include "core/file/encodingguess.h"
#include "core/file/packing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace penstock {

namespace {

struct EditableTexts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::EditableText)
};

constexpr std::size_t pieceBytes = 64 * 1024;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// In UTF-8; what the encoding does not have is a byte that no UTF-8 holds.
Result<QByteArray> recoded(const QByteArray &wide)
{
    auto source = ByteSource::recoded(ByteSource::ofText(wide), EncodingGuess::of(view(wide)).encoding);
    if (!source)
        return std::unexpected(source.error());
    QByteArray text;
    std::array<char, pieceBytes> piece{};
    for (;;) {
        const Result<std::size_t> got = (*source)->read(piece.data(), piece.size());
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return text;
        text.append(piece.data(), static_cast<qsizetype>(*got));
    }
}

} // namespace

Result<std::optional<QString>> editableText(const QString &path, qint64 most)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, EditableTexts::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most || packingOf(view(bytes)) != Packing::None)
        return std::nullopt;
    const bool isWide = isWideText(view(bytes));
    if (isWide) {
        Result<QByteArray> text = recoded(bytes);
        if (!text)
            return std::unexpected(text.error());
        bytes = *std::move(text);
    }
    if (bytes.startsWith(QByteArrayView(utf8Mark.data(), qsizetype(utf8Mark.size()))))
        bytes.remove(0, qsizetype(utf8Mark.size()));
    const bool isText = QByteArrayView(bytes).isValidUtf8() && !bytes.contains('\0');
    if (!isText && isWide)
        return failure(
            Error::Kind::BadInput,
            EditableTexts::tr("%1 begins as UTF-16 or UTF-32 text, and then holds what is none, so that it cannot be "
                              "shown as it is. Save it as UTF-8 where it comes from.")
                .arg(name));
    if (!isText)
        return failure(
            Error::Kind::BadInput,
            EditableTexts::tr("%1 is no UTF-8 text, so that it cannot be shown as it is. Convert it to UTF-8, or "
                              "write it with: penstock-cli write %1")
                .arg(name));
    return QString::fromUtf8(bytes);
}

QString wideTextRefusal(const QString &fileName)
{
    return EditableTexts::tr(
               "%1 is UTF-16 or UTF-32 text, and too large or packed, so that it is not converted here; servers "
               "take UTF-8. Convert it first: iconv -f UTF-16 -t UTF-8 %1")
        .arg(fileName);
}

} // namespace penstock
