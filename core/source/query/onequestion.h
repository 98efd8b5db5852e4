// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/query/questions.h"

#include <utility>

namespace penstock {

/// A statement that somebody wrote, asked once.
class OneQuestion final : public Questions
{
public:
    explicit OneQuestion(Question question) : m_question(std::make_shared<const Question>(std::move(question))) {}

    QuestionPtr next() override { return std::exchange(m_question, {}); }

private:
    QuestionPtr m_question;
};

} // namespace penstock
