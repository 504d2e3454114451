#include "rulebook/node.h"

namespace gyeol::rulebook {

void Faults::add(FailureCode code, const std::string& file, const std::string& place, Params params) {
    ++count_;
    if (!first_) {
        first_ = Failure{code, file, place, std::move(params), 0};
    }
}

Failure Faults::first() const {
    Failure failure = first_.value();
    failure.more = count_ - 1;
    return failure;
}

void Node::fail(FailureCode code, Params params) const {
    faults_->add(code, file_, place_, std::move(params));
}

bool Node::has(std::string_view key) const {
    return value_ != nullptr && value_->is_object() && value_->contains(key);
}

Node Node::at(std::string_view key) {
    asked_.emplace(key);
    const std::string place = place_ + "/" + std::string(key);
    if (value_ != nullptr && !value_->is_object()) {
        fail(FailureCode::wrongType);
    } else if (value_ != nullptr && !value_->contains(key)) {
        faults_->add(FailureCode::missingKey, file_, place);
    } else if (value_ != nullptr) {
        return {&value_->at(std::string(key)), file_, place, faults_};
    }
    return {nullptr, file_, place, faults_};
}

std::vector<Node> Node::items() const {
    std::vector<Node> nodes;
    if (value_ != nullptr && !value_->is_array()) {
        fail(FailureCode::wrongType);
    } else if (value_ != nullptr) {
        for (const auto& item : *value_) {
            nodes.emplace_back(&item, file_, place_ + "/" + std::to_string(nodes.size()), faults_);
        }
    }
    return nodes;
}

std::vector<std::pair<std::string, Node>> Node::members() {
    std::vector<std::pair<std::string, Node>> nodes;
    if (value_ != nullptr && !value_->is_object()) {
        fail(FailureCode::wrongType);
    } else if (value_ != nullptr) {
        for (const auto& [key, value] : value_->items()) {
            asked_.insert(key);
            nodes.emplace_back(key, Node(&value, file_, place_ + "/" + key, faults_));
        }
    }
    return nodes;
}

int Node::integer(int low, int high) const {
    if (value_ == nullptr) {
        return low;
    }
    if (!value_->is_number_integer()) {
        fail(FailureCode::wrongType);
        return low;
    }
    const auto number = value_->get<std::int64_t>();
    if (number < low || number > high) {
        fail(FailureCode::outOfRange, {{"low", std::int64_t{low}}, {"high", std::int64_t{high}}});
        return low;
    }
    return static_cast<int>(number);
}

bool Node::boolean() const {
    if (value_ != nullptr && !value_->is_boolean()) {
        fail(FailureCode::wrongType);
        return false;
    }
    return value_ != nullptr && value_->get<bool>();
}

std::string Node::text() const {
    if (value_ != nullptr && (!value_->is_string() || value_->get<std::string>().empty())) {
        fail(FailureCode::wrongType);
        return {};
    }
    return value_ == nullptr ? std::string{} : value_->get<std::string>();
}

std::vector<std::string> Node::texts() const {
    std::vector<std::string> values;
    for (const Node& item : items()) {
        values.push_back(item.text());
    }
    return values;
}

void Node::nothingElse() const {
    if (value_ == nullptr || !value_->is_object()) {
        return;
    }
    for (const auto& [key, value] : value_->items()) {
        if (!asked_.contains(key)) {
            faults_->add(FailureCode::unknownKey, file_, place_ + "/" + key);
        }
    }
}

}  // namespace gyeol::rulebook
