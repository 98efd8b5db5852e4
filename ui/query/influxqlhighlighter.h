// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/influxqltokens.h"

#include <QSyntaxHighlighter>

namespace penstock {

/// Colours InfluxQL after the current theme.
class InfluxQlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit InfluxQlHighlighter(QTextDocument *document);

    /// Takes the colours of the theme that is in force now.
    void updateColours();

protected:
    void highlightBlock(const QString &text) override;

private:
    void readColours();

    QHash<InfluxQlToken::Kind, QTextCharFormat> m_formats;
};

} // namespace penstock
