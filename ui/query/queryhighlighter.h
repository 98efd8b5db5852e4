// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/querytokens.h"

#include <QSyntaxHighlighter>

namespace penstock {

/// Colours a query after the current theme.
class QueryHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit QueryHighlighter(QTextDocument *document);

    void setLanguage(Language language);
    /// Takes the colours of the theme that is in force now.
    void updateColours();

protected:
    void highlightBlock(const QString &text) override;

private:
    void readColours();

    Language m_language = Language::InfluxQl;
    QHash<QueryToken::Kind, QTextCharFormat> m_formats;
};

} // namespace penstock
