// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linepreview.h"

#include "core/importing/csvimport.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/source.h"

#include <QDateTime>

namespace penstock {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr qsizetype longestText = 500;

} // namespace

Result<LinePreview> LinePreview::of(const ImportPlan &plan, qsizetype count, const std::function<bool()> &cancelled)
{
    const auto source = makeCsvSource(plan);
    if (auto status = source->open(); !status)
        return std::unexpected(status.error());
    LineEncoder encoder;
    std::string line;
    LinePreview preview;
    const auto refuse = [&](const QString &column, const QString &reason) {
        ++preview.refusedRows;
        if (preview.refused.size() >= mostRefused)
            return;
        const std::string_view text = source->rawText();
        preview.refused += {source->record().position, source->record().row, column, reason,
                            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(longestText)};
    };
    while (preview.rows < mostRows && !cancelled()) {
        const auto next = source->next();
        if (next == Source::Next::Failed)
            return std::unexpected(source->error());
        if (next == Source::Next::End) {
            preview.isWholeFile = true;
            break;
        }
        ++preview.rows;
        if (next == Source::Next::Bad) {
            refuse(source->problem().column, source->problem().reason);
        } else if (next == Source::Next::Record) {
            line.clear();
            if (const Status status = encoder.append(source->record().point, line); !status) {
                refuse({}, status.error().message);
            } else if (preview.lines.size() < count) {
                line.pop_back();
                preview.lines += RowBesideLine::of(plan, source->record().position, source->rawText(), line);
                preview.times += momentText(source->record().point.time);
            }
        }
    }
    return preview;
}

QString momentText(std::int64_t nanoseconds)
{
    std::int64_t seconds = nanoseconds / second;
    std::int64_t rest = nanoseconds % second;
    if (rest < 0) {
        --seconds;
        rest += second;
    }
    QString text = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (rest != 0) {
        QString digits = QString::number(rest).rightJustified(9, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return text + QStringLiteral(" UTC");
}

} // namespace penstock
