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
    addSeparator();
    m_formulaSafe = addAction(tr("CSV: no &formulas for spreadsheets"));
    m_formulaSafe->setCheckable(true);
    m_formulaSafe->setToolTip(tr("Texts that begin like a formula get an apostrophe in front."));
    m_notFinite = addAction(tr("JSON: &NaN and infinity as text"));
    m_notFinite->setCheckable(true);
    m_notFinite->setToolTip(tr("JSON has no word for them; else they become null."));
    setToolTipsVisible(true);
}

void ExportMenu::addFormat(const QString &text, TableFormat format)
{
    addAction(text, this, [this, format] {
        ExportStyle style{.format = format};
        style.options.formulaSafe = m_formulaSafe->isChecked();
        style.options.notFiniteAsText = m_notFinite->isChecked();
        Q_EMIT asked(style);
    });
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
