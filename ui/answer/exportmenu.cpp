// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/exportmenu.h"

namespace penstock {

ExportMenu::ExportMenu(QWidget *parent) : QMenu(parent)
{
    addFormat(tr("As &CSV…"), TableFormat::Csv);
    addFormat(tr("As &JSON…"), TableFormat::Json);
    addFormat(tr("As JSON &lines…"), TableFormat::JsonLines);
    addAction(tr("As line &protocol…"), this, [this] {
        ExportStyle style;
        style.lines.emplace();
        Q_EMIT asked(style);
    });
    addFormat(tr("As &Markdown…"), TableFormat::Markdown);
    addFormat(tr("As &HTML…"), TableFormat::Html);
}

void ExportMenu::addFormat(const QString &text, TableFormat format)
{
    addAction(text, this, [this, format] { Q_EMIT asked(ExportStyle{.format = format}); });
}

QString ExportMenu::nameOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return tr("CSV");
    case TableFormat::Json:
        return tr("JSON");
    case TableFormat::JsonLines:
        return tr("JSON lines");
    case TableFormat::Markdown:
        return tr("Markdown");
    case TableFormat::Html:
        return tr("HTML");
    case TableFormat::Text:
        break;
    }
    return tr("text");
}

QString ExportMenu::nameOfLines()
{
    return tr("line protocol");
}

QString ExportMenu::suffixOf(const ExportStyle &style)
{
    if (style.lines)
        return QStringLiteral("lp");
    switch (style.format) {
    case TableFormat::Csv:
        return QStringLiteral("csv");
    case TableFormat::Json:
        return QStringLiteral("json");
    case TableFormat::JsonLines:
        return QStringLiteral("jsonl");
    case TableFormat::Markdown:
        return QStringLiteral("md");
    case TableFormat::Html:
        return QStringLiteral("html");
    case TableFormat::Text:
        break;
    }
    return QStringLiteral("txt");
}

QString ExportMenu::filterOf(const ExportStyle &style)
{
    const QString suffix = suffixOf(style);
    return tr("%1 files, also packed (%2)").arg(suffix.toUpper(), QStringLiteral("*.%1 *.%1.gz *.%1.zst").arg(suffix));
}

} // namespace penstock
