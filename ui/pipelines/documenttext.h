// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/document/pipelinedocument.h"
#include "ui/common/numberededitor.h"

#include <optional>

namespace penstock {

/// A pipeline's document as text, which marks the line where it is wrong.
class DocumentText final : public NumberedEditor
{
    Q_OBJECT

public:
    explicit DocumentText(QWidget *parent = nullptr);

    QByteArray bytes() const;
    /// In place of all; it can be undone.
    void replaceWith(const QByteArray &json);

    /// Of the text as it is; nothing: it can run.
    const std::optional<DocumentFlaw> &flaw() const { return m_flaw; }
    /// When flaw() is nothing.
    const PipelineDocument &document() const { return m_document; }

Q_SIGNALS:
    void checked(); ///< after each change

protected:
    QColor lineMark(int line) const override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void showFlaw();

    std::optional<DocumentFlaw> m_flaw;
    PipelineDocument m_document;
};

} // namespace penstock
